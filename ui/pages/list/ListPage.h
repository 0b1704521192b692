// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/list/ListDesk.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace postinsyn {

class DataTable;
class EmptyState;
class FreezePanel;
class GroundPanel;
class LikePanel;
class ListRowModel;
class RowView;

/// The step `list` of a request: freeze what was found, then decide every row, by keyboard, with
/// undo of each step until the list is given out.
class ListPage : public Page {
    Q_OBJECT
public:
    explicit ListPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&List"); }

    void activate(const QString& caseNumber) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QString describe(Act act) const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Which rows the table shows.
    enum class Show { All, Undecided, Flagged, Asked, Masked, Withheld };
    enum class Deciding { Nothing, Mask, Withhold };

    [[nodiscard]] QWidget* makeDesk();
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeRowSide();
    [[nodiscard]] QWidget* makeVerdicts();
    void makeActions();
    QAction* addAct(const QString& icon, const QString& text, const QList<QKeySequence>& keys,
                    void (ListPage::*act)());

    void showOpened();
    void showVersions();
    void showFilterCounts();
    void showProgress();
    void showRow(std::int64_t nr);
    void showAfterChange();
    void applyFilter();
    [[nodiscard]] bool isShown(std::int64_t nr, Show show) const;
    [[nodiscard]] std::int64_t present() const;
    [[nodiscard]] bool mayDecide() const;
    void goToRow(std::int64_t nr);

    void giveOut();
    void mask();
    void withhold();
    void question();
    void goNext();
    void sameForLike();
    void answerNotSecret() { answerFirst(HintAnswer::NotSecret); }
    void answerSecret() { answerFirst(HintAnswer::Secret); }
    void answerUnclear() { answerFirst(HintAnswer::Unclear); }
    void maskTime();
    void toSubject();
    void toNote();
    void toLogs();
    void freezeAgain();
    void newVersion();
    void answerFirst(HintAnswer answer);
    void askGround(Deciding deciding, const QString& question);
    void useGround(const QString& ground);
    void backToVerdicts();
    void tellJudged(const JudgeResult& result);
    [[nodiscard]] FreezePanel* freezing();
    void showFreezing();
    void freeze();

    QString m_case;
    ListDesk* m_desk = nullptr;
    ListRowModel* m_model = nullptr;
    QStackedWidget* m_body = nullptr;
    EmptyState* m_nothing = nullptr;
    FreezePanel* m_freezing = nullptr; ///< made when it is first needed
    bool m_isFreezingAgain = false;
    QComboBox* m_versions = nullptr;
    QComboBox* m_filter = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_progressText = nullptr;
    DataTable* m_table = nullptr;
    QSplitter* m_splitter = nullptr;
    QScrollArea* m_scroll = nullptr;
    RowView* m_row = nullptr;
    QStackedWidget* m_asking = nullptr;
    GroundPanel* m_ground = nullptr;
    LikePanel* m_like = nullptr;
    QList<QPushButton*> m_verdicts;
    QList<QAction*> m_actions; ///< null is a separator
    Show m_show = Show::All;
    Deciding m_deciding = Deciding::Nothing;
    MaskPlace m_place;
    std::int64_t m_decidingRow = 0;
    std::string m_lastGround;
};

}
