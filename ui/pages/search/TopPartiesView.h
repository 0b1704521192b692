// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/FilterConditions.h"
#include "core/store/PartyCounts.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace postinsyn {

/// Who is most often met in a result: senders, recipients and domains, each with its number. A
/// click or Enter asks for that one only.
class TopPartiesView : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t shownOfEach = 8;

    explicit TopPartiesView(QWidget* parent = nullptr);

    void setCounting();
    void show(const TopParties& top);

signals:
    /// `kind` is Sender, Recipient or Domain.
    void chosen(postinsyn::FilterCondition::Kind kind, const QString& text);

private:
    struct Part {
        QLabel* heading;
        QListWidget* list;
    };

    Part makePart(const QString& heading, FilterCondition::Kind kind);
    static void fill(const Part& part, const std::vector<PartyCount>& counts);

    QLabel* m_note = nullptr;
    Part m_senders{};
    Part m_recipients{};
    Part m_domains{};
};

}
