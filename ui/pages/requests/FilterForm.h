// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace postinsyn {

class DateSpanEdit;
class FormRow;
class PartiesEdit;

/// What is asked for, as fields of a form: days, parties and subject, and behind one button every
/// other condition that a filter can have. Whether that is open is remembered.
class FilterForm : public QWidget {
    Q_OBJECT
public:
    explicit FilterForm(const PageContext& context, QWidget* parent = nullptr);

    /// Empty fields for the empty filter; no faults.
    void setFilter(const MessageFilter& filter);
    /// What is in the fields. Nothing if a field is wrong or all are empty: the fault stands below
    /// it then, and it has the focus.
    [[nodiscard]] std::optional<MessageFilter> read();
    /// The fields that are shown, in the order of reading.
    [[nodiscard]] QList<QWidget*> stops() const;
    /// Enter belongs to the field: what is typed there becomes a party first.
    [[nodiscard]] bool takesEnter(const QWidget* stop) const;

private:
    void addFirst(QGridLayout& grid);
    void addMore(QGridLayout& grid);
    [[nodiscard]] QWidget* makeBetween();
    void showMore(bool isShown);
    void forgetFaults();
    [[nodiscard]] MessageFilter fields() const;
    void takeBetween(MessageFilter& filter) const;
    [[nodiscard]] QList<PartiesEdit*> partyFields() const;

    PageContext m_context;
    MessageFilter
        m_set; ///< open ends of a span have no place in the field: kept while it is as set
    DateSpanEdit* m_span = nullptr;
    PartiesEdit* m_parties = nullptr;
    QLineEdit* m_subject = nullptr;
    QPushButton* m_more = nullptr;
    QWidget* m_further = nullptr;
    PartiesEdit* m_senders = nullptr;
    PartiesEdit* m_recipients = nullptr;
    QLineEdit* m_one = nullptr;
    QLineEdit* m_other = nullptr;
    PartiesEdit* m_domains = nullptr;
    QComboBox* m_direction = nullptr;
    QComboBox* m_status = nullptr;
    QCheckBox* m_withSystem = nullptr;
    FormRow* m_spanRow = nullptr;
    FormRow* m_partiesRow = nullptr;
    FormRow* m_betweenRow = nullptr;
};

}
