// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/ListDesk.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QListWidget;

namespace postinsyn {

class Badge;
class FieldView;
class FlagList;
class FlowLayout;
class Section;

/// The row at hand, large: its fields with masks and flags, the reviewers' note, and the exchange
/// that it belongs to.
class RowView : public QWidget {
    Q_OBJECT
public:
    explicit RowView(QWidget* parent = nullptr);

    /// Nothing if `nr` is 0.
    void show(const ListDesk& desk, std::int64_t nr);
    [[nodiscard]] std::int64_t number() const { return m_nr; }
    /// What was decided on the row as it is shown here, whatever came after.
    [[nodiscard]] const SeenList& seen() const { return m_seen; }
    /// Hands in a note that is still being written.
    void finishNote();

    struct Place {
        RowField field = RowField::Subject;
        std::uint32_t start = 0;
        std::uint32_t length = 0;
        QString excerpt;
    };
    /// What is selected in one of the fields.
    [[nodiscard]] std::optional<Place> selected() const;
    /// The field that has the focus, for copying.
    [[nodiscard]] FieldView* focusedField() const;
    void focusSubject();
    void focusNote();

signals:
    void unmaskChosen(postinsyn::RowField field, quint32 start);
    void answered(const QString& hint, postinsyn::HintAnswer answer);
    /// `seen` is the row that it was written on.
    void noteWritten(const postinsyn::SeenList& seen, const QString& note);
    void rowChosen(qint64 nr);
    void selectionChanged();

private:
    struct Field {
        FieldView* view = nullptr;
        QWidget* masks = nullptr;
        FlowLayout* chips = nullptr;
    };

    [[nodiscard]] QWidget* makeHeading();
    void addField(QLayout& column, RowField field, TypeStep step);
    void showFields(const ListDesk& desk, const OverviewRow& row, const std::vector<Flag>& flags);
    void showMasks(RowField field, const OverviewRow& row, bool mayJudge);
    void showThread(const ListDesk& desk);

    std::int64_t m_nr = 0;
    SeenList m_seen;
    QLabel* m_title = nullptr;
    QLabel* m_time = nullptr;
    Badge* m_verdict = nullptr;
    QLabel* m_ground = nullptr;
    std::map<RowField, Field> m_fields;
    FlagList* m_flags = nullptr;
    QLineEdit* m_note = nullptr;
    Section* m_threadSection = nullptr;
    QListWidget* m_thread = nullptr;
};

}
