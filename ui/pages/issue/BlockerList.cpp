// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/BlockerList.h"

#include "core/base/Text.h"
#include "core/domain/RowNumbers.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <charconv>

namespace postinsyn {

namespace {

struct BlockerWords {
    std::string_view code;
    const char* text;
};

constexpr std::array<BlockerWords, 11> words{{
    {"rows-unreviewed", QT_TRANSLATE_N_NOOP("postinsyn::BlockerList", "%n row(s) not judged yet")},
    {"rows-query", QT_TRANSLATE_N_NOOP("postinsyn::BlockerList", "%n row(s) to be asked about")},
    {"hints-unacknowledged",
     QT_TRANSLATE_N_NOOP("postinsyn::BlockerList", "%n row(s) with a hint that nobody answered")},
    {"hints-unclear",
     QT_TRANSLATE_N_NOOP("postinsyn::BlockerList", "%n row(s) with a hint called unclear")},
    {"hints-secret-open",
     QT_TRANSLATE_N_NOOP("postinsyn::BlockerList",
                         "%n row(s) with a hint called secret and nothing masked")},
    {"mask-without-ground",
     QT_TRANSLATE_N_NOOP("postinsyn::BlockerList", "%n row(s) masked without a ground")},
    {"masked-elsewhere-open",
     QT_TRANSLATE_N_NOOP("postinsyn::BlockerList",
                         "%n row(s) where the same text is masked in one and open in another")},
    {"part-elsewhere-open",
     QT_TRANSLATE_N_NOOP("postinsyn::BlockerList",
                         "%n row(s) where a part of what is masked stands open in another")},
    {"person-elsewhere-open",
     QT_TRANSLATE_N_NOOP("postinsyn::BlockerList",
                         "%n row(s) where a name hidden in one may be that of an address open in "
                         "another")},
    {"asked-for-masked",
     QT_TRANSLATE_N_NOOP("postinsyn::BlockerList",
                         "%n row(s) where the list was asked for what is masked")},
    {"differs-from-issued",
     QT_TRANSLATE_N_NOOP("postinsyn::BlockerList",
                         "%n row(s) that differ from what was given out before")},
}};

QString textOf(const GateError& blocker)
{
    const auto known = std::find_if(words.begin(), words.end(), [&](const BlockerWords& each) {
        return each.code == blocker.code();
    });
    if (known == words.end())
        return textFor(blocker).reason;
    return QCoreApplication::translate("postinsyn::BlockerList", known->text, nullptr,
                                       int(blocker.rows().size()));
}

/// Of `3>7 5>9`: the rows that hide something.
std::vector<std::int64_t> hidingRows(const GateError& blocker)
{
    std::vector<std::int64_t> rows;
    for (const std::string& pair : split(blocker.detail(), ' ')) {
        std::int64_t row = 0;
        if (std::from_chars(pair.data(), pair.data() + pair.size(), row).ec == std::errc())
            rows.push_back(row);
    }
    return rows;
}

QString rowsText(std::vector<std::int64_t> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return QString::fromStdString(rowNumbersText(rows));
}

}

BlockerList::BlockerList(QWidget* parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().space(1));
}

void BlockerList::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void BlockerList::showChecking()
{
    clear();
    m_column->addWidget(dimLabel(tr("Looking through the list …")));
}

void BlockerList::show(const IssueCheck& check, const IssueAnswers& answers, bool isContactMissing)
{
    clear();
    addBlockers(check, answers);
    addAdvice(check, isContactMissing);
}

/// What stops nothing, but should be looked at before and not after.
void BlockerList::addAdvice(const IssueCheck& check, bool isContactMissing)
{
    if (!check.secondReview.empty())
        addLine(Tone::Warning,
                tr("By the region's rule a second person should look at this list before it "
                   "leaves."),
                {});
    if (isContactMissing)
        addLine(Tone::Neutral, tr("The profile names no contact yet: the list tells none."), {});
}

void BlockerList::addBlockers(const IssueCheck& check, const IssueAnswers& answers)
{
    const std::vector<GateError>& blockers = check.blockers;
    if (blockers.empty())
        addLine(Tone::Ok, tr("Nothing stands in the way: every row is judged."), {});
    if (!answers.openElsewhere.empty()) {
        IssueAnswers without = answers;
        without.openElsewhere.clear();
        addAnswer(tr("No secret by itself, may stand open in other rows: what is masked in %1")
                      .arg(rowsText(answers.openElsewhere)),
                  true, without);
    }
    if (!answers.personsOpen.empty()) {
        IssueAnswers without = answers;
        without.personsOpen.clear();
        addAnswer(tr("Another person, or no secret in the other rows: who is hidden in %1")
                      .arg(rowsText(answers.personsOpen)),
                  true, without);
    }
    if (!answers.askedFor.empty()) {
        IssueAnswers without = answers;
        without.askedFor.clear();
        addAnswer(tr("Asked for, and masked against others: %1").arg(rowsText(answers.askedFor)),
                  true, without);
    }
    bool differs = false;
    for (const GateError& blocker : blockers) {
        addLine(Tone::Warning, textOf(blocker), rowsText(blocker.rows()));
        IssueAnswers with = answers;
        if (blocker.code() == "part-elsewhere-open") {
            const auto rows = hidingRows(blocker);
            with.openElsewhere.insert(with.openElsewhere.end(), rows.begin(), rows.end());
            addAnswer(tr("I have looked: it is no secret by itself and may stand open"), false,
                      with);
        } else if (blocker.code() == "person-elsewhere-open") {
            const auto rows = hidingRows(blocker);
            with.personsOpen.insert(with.personsOpen.end(), rows.begin(), rows.end());
            addAnswer(tr("I have looked: it is another person, or no secret there"), false, with);
        } else if (blocker.code() == "asked-for-masked") {
            with.askedFor.insert(with.askedFor.end(), blocker.rows().begin(), blocker.rows().end());
            addAnswer(tr("I have looked: whoever asked knows it, the masks are meant against "
                         "others"),
                      false, with);
        } else if (blocker.code() == "differs-from-issued") {
            differs = true;
            with.changed = blocker.rows();
            addAnswer(tr("I have looked at these rows: the change is right"), false, with);
        }
    }
    if (!differs && !answers.changed.empty()) {
        IssueAnswers without = answers;
        without.changed.clear();
        addAnswer(tr("Changed since the list was given out before, and right: %1")
                      .arg(rowsText(answers.changed)),
                  true, without);
    }
}

void BlockerList::addLine(Tone tone, const QString& text, const QString& rows)
{
    const Theme& theme = Theme::current();
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    row->addWidget(new IconLabel(toneIcon(tone)), 0, Qt::AlignVCenter);
    row->addWidget(plainParagraph(text), 1);
    if (!rows.isEmpty()) {
        auto* open = new QPushButton(tr("Show the rows"));
        open->setAccessibleDescription(text);
        connect(open, &QPushButton::clicked, this, [this, rows] { emit rowsWanted(rows); });
        row->addWidget(open, 0, Qt::AlignVCenter);
    }
    m_column->addWidget(line);
}

void BlockerList::addAnswer(const QString& text, bool isChecked, const IssueAnswers& other)
{
    auto* box = new QCheckBox(withoutMnemonic(text));
    box->setChecked(isChecked);
    connect(box, &QCheckBox::clicked, this, [this, other] { emit answered(other); });
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(Theme::current().space(3.25), 0, 0, 0);
    row->addWidget(box);
    row->addStretch(1);
    m_column->addWidget(line);
}

}
