// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/FilterConditions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace postinsyn {

/// Nothing was found: which condition hides how many, each with the button that takes it away.
class EmptyResult : public QWidget {
    Q_OBJECT
public:
    explicit EmptyResult(QWidget* parent = nullptr);

    /// Nothing is known yet of what hides what. An archive without messages has another sentence.
    void begin(const MessageFilter& filter, bool isArchiveEmpty);
    /// Without this kind of condition so many would be shown.
    void add(FilterCondition::Kind kind, std::uint64_t count);

    /// So many are not shown because they are monitoring mail.
    void addMonitoring(std::uint64_t count);

signals:
    void monitoringWanted();
    void removed(postinsyn::FilterCondition::Kind kind);
    void cleared();

private:
    [[nodiscard]] QPushButton* addReason(const QString& text, const QString& act, bool isHelp);

    MessageFilter m_filter;
    QLabel* m_sentence = nullptr;
    QWidget* m_reasons = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}
