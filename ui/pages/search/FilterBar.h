// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/FilterConditions.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace postinsyn {

class DateSpanEdit;
class FlowLayout;

/// The fields that make a filter: period, party in a role, subject, direction, status and
/// monitoring mail. A party is added to what is there, all others take the place of what was.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Shows it; tells nobody. `relativeSpan`: the words that its days come from, such as `-7`;
    /// those of before stay as long as the days do.
    void setFilter(const MessageFilter& filter, const QString& relativeSpan = {});
    /// As typed, if the days of the filter count from today; else empty.
    [[nodiscard]] QString relativeSpan() const { return m_relative; }
    [[nodiscard]] const MessageFilter& filter() const { return m_filter; }
    /// To the field where most searches begin.
    void focusParty();

signals:
    void filterChanged();

private:
    void addPeriod(FlowLayout& flow);
    void addParty(FlowLayout& flow);
    void addSubject(FlowLayout& flow);
    void addChoices(FlowLayout& flow);
    QWidget* labelled(const QString& label, QWidget* field, QWidget* buddy,
                      const QString& below = {});
    void takeParties();
    void takeSubject();
    void change(MessageFilter filter);

    MessageFilter m_filter;
    QString m_relative;
    std::optional<Period> m_relativeDays; ///< that it means
    DateSpanEdit* m_period = nullptr;
    QComboBox* m_role = nullptr;
    QLineEdit* m_party = nullptr;
    QLabel* m_partyHint = nullptr;
    QLineEdit* m_subject = nullptr;
    QComboBox* m_direction = nullptr;
    QComboBox* m_status = nullptr;
    QCheckBox* m_withSystem = nullptr;
    QTimer m_typing;
};

}
