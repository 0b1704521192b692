// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/Judging.h"

#include "ui/pages/list/AskingPanel.h"
#include "ui/pages/list/RowView.h"
#include "ui/shell/Page.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

namespace postinsyn {

Judging::Judging(ListDesk& desk, const RowView& row, AskingPanel& asking, Shell& shell,
                 QObject* parent)
    : QObject(parent), m_desk(desk), m_row(row), m_asking(asking), m_shell(shell)
{
    connect(&m_asking, &AskingPanel::decided, this, &Judging::take);
    connect(&m_asking, &AskingPanel::batchWanted, this, [this](const Question& asked) {
        m_lastGround = std::get<WithholdRows>(asked.decision).ground;
        m_desk.findAmong(asked.rows, asked.decision);
    });
    connect(&m_asking, &AskingPanel::overtaken, this, [this] {
        m_shell.tell({Tone::Warning,
                      tr("What you were asked about has changed: nothing was decided"),
                      tr("Look at the row, and decide it anew."),
                      {}});
    });
    connect(&m_desk, &ListDesk::batchFound, this, &Judging::showBatch);
    connect(&m_desk, &ListDesk::judged, this, &Judging::tell);
}

bool Judging::mayDecide() const
{
    return m_desk.hasList() && m_desk.mayJudge() && m_row.number() > 0 && !m_asking.isAsking();
}

bool Judging::isReady()
{
    if (!mayDecide())
        return false;
    const std::vector<std::int64_t> rows =
        isBatch() ? m_chosen : std::vector<std::int64_t>{m_row.number()};
    const auto waiting = std::find_if(rows.begin(), rows.end(),
                                      [this](std::int64_t nr) { return m_desk.isWaiting(nr); });
    if (waiting == rows.end())
        return true;
    m_shell.tell({Tone::Neutral,
                  tr("Row %1 is decided; it waits to be saved").arg(numberText(*waiting)),
                  tr("Other work is going on first. Go on with the next row."),
                  {},
                  true});
    return false;
}

Question Judging::about(const RowDecision& decision) const
{
    return {m_row.seen(), isBatch() ? m_chosen : std::vector<std::int64_t>{m_row.number()},
            decision};
}

void Judging::giveOut()
{
    if (!isReady())
        return;
    if (isBatch())
        return m_desk.findAmong(m_chosen, ClearRows{});
    const Question question = about(ClearRows{});
    const SeenRow& row = question.seen.rows.front();
    const QString nr = numberText(row.nr);
    int masks = 0;
    for (const auto& [field, spans] : row.masks)
        masks += int(spans.size());
    const QString yes = tr("Give out row %1").arg(nr);
    if (masks > 0)
        m_asking.askSure(question,
                         tr("Give out row %1? %n mask(s) on it are taken away.", "", masks).arg(nr),
                         yes);
    else if (row.verdict == Verdict::Withheld)
        m_asking.askSure(
            question,
            tr("Give out row %1? It is withheld now by %2.").arg(nr, shownText(row.withheldGround)),
            yes);
    else
        m_desk.judge(question);
}

void Judging::question()
{
    if (!isReady())
        return;
    if (isBatch())
        return m_desk.findAmong(m_chosen, QueryRows{});
    m_desk.judge(about(QueryRows{}));
}

void Judging::withhold()
{
    if (!isReady())
        return;
    askGround(about(WithholdRows{}),
              isBatch()
                  ? tr("Withhold %n row(s). By which provision?", "", int(m_chosen.size()))
                  : tr("Withhold row %1. By which provision?").arg(numberText(m_row.number())));
}

void Judging::mask()
{
    if (!isReady())
        return;
    if (isBatch()) {
        m_shell.tell({Tone::Neutral,
                      tr("Text is masked in one row at a time"),
                      tr("Mask it in one of the rows; then Ctrl+Enter carries it over to those "
                         "like it."),
                      {},
                      true});
        return;
    }
    const auto place = m_row.selected();
    if (!place) {
        m_shell.tell({Tone::Neutral,
                      tr("Select what is secret in a field first, then press 2"),
                      tr("By keyboard: F7 leads to the subject, Shift and the arrows select, "
                         "Ctrl+A selects all of it."),
                      {},
                      true});
        return;
    }
    askGround(about(MaskPlace{place->field, place->start, place->length, {}}),
              tr("Mask \"%1\". By which provision?").arg(place->excerpt));
}

void Judging::maskTime()
{
    if (isBatch() || !isReady())
        return;
    askGround(about(MaskPlace{RowField::Time, 0, 1, {}}),
              tr("Mask the time of row %1. By which provision?").arg(numberText(m_row.number())));
}

void Judging::unmask(RowField field, std::uint32_t start)
{
    m_chosen.clear(); // the cross is that of the row shown
    if (isReady())
        m_desk.judge(about(UnmaskPlace{field, start}));
}

void Judging::askGround(const Question& question, const QString& words)
{
    std::vector<std::string> first;
    const auto add = [&](const std::string& ground) {
        if (!ground.empty() && std::find(first.begin(), first.end(), ground) == first.end())
            first.push_back(ground);
    };
    if (const OverviewRow* row = m_desk.row(question.row()))
        for (const Flag& flag : m_desk.flags(*row))
            for (const std::string& ground : flag.hint.grounds)
                add(ground);
    add(m_lastGround);
    m_asking.askGround(question, words, std::move(first));
}

void Judging::take(const Question& question)
{
    if (const auto* place = std::get_if<MaskPlace>(&question.decision))
        m_lastGround = place->ground;
    else if (const auto* whole = std::get_if<WithholdRows>(&question.decision))
        m_lastGround = whole->ground;
    m_desk.judge(question);
}

void Judging::sameForLike()
{
    if (isBatch() || !isReady())
        return;
    if (m_desk.index().at(m_row.number()).verdict == Verdict::Unreviewed) {
        m_shell.tell(
            {Tone::Neutral, tr("Decide this row first, then the ones like it"), {}, {}, true});
        return;
    }
    m_desk.findLike(m_row.number());
}

void Judging::showBatch(const Batch& batch)
{
    // Found for what was at hand when it was asked for.
    const bool isAtHand =
        batch.isLike ? batch.question.row() == m_row.number() && !isBatch()
                     : std::includes(m_chosen.begin(), m_chosen.end(), batch.question.rows.begin(),
                                     batch.question.rows.end());
    if (isAtHand && mayDecide())
        m_asking.askBatch(batch);
}

void Judging::answerFirst(HintAnswer said)
{
    if (!mayDecide() || isBatch())
        return;
    const OverviewRow* row = m_desk.row(m_row.number());
    if (row == nullptr)
        return;
    for (const Flag& flag : m_desk.flags(*row))
        if (flag.isOpen())
            return answer(flag.hint.id(), said);
}

void Judging::answer(const std::string& hint, HintAnswer answer)
{
    if (mayDecide())
        m_desk.answer(m_row.number(), hint, answer);
}

void Judging::note(const SeenList& seen, const std::string& text)
{
    if (m_desk.hasList() && m_desk.mayJudge() && !seen.rows.empty())
        m_desk.judge({seen, {seen.rows.front().nr}, NoteRows{text}});
}

void Judging::tell(const JudgeResult& result)
{
    if (!result.otherSpellings.empty())
        m_shell.tell({Tone::Warning,
                      tr("The same text stands open in another letter case"),
                      tr("Look at row %1.").arg(numberText(result.otherSpellings.front())),
                      {}});
    if (result.ground && result.ground->isNotForRegion)
        m_shell.tell({Tone::Warning,
                      tr("%1 is not for a region").arg(fromUtf8(result.ground->id)),
                      tr("Ask a lawyer before the list goes out, or choose another provision."),
                      {}});
    if (result.rows.size() > 1)
        m_shell.tell({Tone::Ok,
                      tr("%n row(s) decided", "", int(result.rows.size())),
                      tr("Ctrl+Z takes it back."),
                      {},
                      true});
}

}
