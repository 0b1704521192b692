// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <vector>

class QComboBox;
class QLineEdit;

namespace postinsyn {

class ListDesk;

/// Which rows of the list are shown: by what was decided, those that somebody named, or those that
/// hold a text or have a number; with the count of each.
class RowFilter : public QWidget {
    Q_OBJECT
public:
    enum class Show { All, Undecided, Flagged, Asked, Masked, Withheld, Named };

    explicit RowFilter(ListDesk& desk, QWidget* parent = nullptr);

    /// Ascending.
    [[nodiscard]] std::vector<std::int64_t> rows() const;
    void showAll();
    void show(Show show);
    /// How many rows of the list that would be.
    [[nodiscard]] int count(Show show) const;
    /// Those that stand in the way of issuing; ascending.
    void showNamed(std::vector<std::int64_t> rows);
    /// Tells the counts anew.
    void refresh();
    void toFind();
    void toChoice();

signals:
    /// Other rows are shown.
    void chosen();
    /// To the rows, with Enter or Esc.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isShown(std::int64_t nr, Show show) const;
    void find();
    void takeFound(const std::vector<std::int64_t>& rows);

    ListDesk& m_desk;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_find = nullptr;
    QTimer m_pause; ///< of typing
    Show m_show = Show::All;
    std::vector<std::int64_t> m_named;
    std::vector<std::int64_t> m_found;
    bool m_isFinding = false; ///< m_found counts
};

}
