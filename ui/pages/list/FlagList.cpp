// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/FlagList.h"

#include "ui/pages/list/ListWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

QString answerKey(HintAnswer answer)
{
    switch (answer) {
    case HintAnswer::NotSecret:
        return FlagList::tr("N", "key for: not secret");
    case HintAnswer::Secret:
        return FlagList::tr("S", "key for: secret");
    case HintAnswer::Unclear:
        break;
    }
    return FlagList::tr("U", "key for: unclear");
}

FlagList::FlagList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void FlagList::show(const std::vector<Flag>& flags, const QStringList& excerpts, bool mayAnswer)
{
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(1.5));
    bool isFirstOpen = true;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const bool isOpen = flags[i].isOpen();
        column->addWidget(
            makeFlag(flags[i], excerpts.value(qsizetype(i)), isOpen && isFirstOpen, mayAnswer));
        isFirstOpen = isFirstOpen && !isOpen;
    }
    if (flags.empty())
        column->addWidget(dimParagraph(
            tr("No word in the lists was found. The row has to be read all the same.")));
    m_column->addWidget(m_content);
}

QWidget* FlagList::makeFlag(const Flag& flag, const QString& excerpt, bool isFirstOpen,
                            bool mayAnswer)
{
    const Theme& theme = Theme::current();
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    row->addWidget(new IconLabel(lineIcon(QStringLiteral("hint"),
                                          flag.isOpen() ? Tone::Warning : Tone::Neutral)),
                   0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(theme.space(0.5));
    row->addLayout(texts, 1);
    QStringList grounds;
    for (const std::string& ground : flag.hint.grounds)
        grounds << fromUtf8(ground);
    texts->addWidget(plainParagraph(
        tr("\"%1\" in %2").arg(excerpt, fieldLabel(rowFieldOf(flag.hint.field)).toLower()),
        TypeStep::Strong));
    QString reason = shownText(flag.hint.note);
    if (!grounds.isEmpty())
        reason += QLatin1Char('\n') + tr("Consider %1?").arg(grounds.join(QStringLiteral(", ")));
    texts->addWidget(dimParagraph(reason));
    auto* answers = new QWidget;
    auto* flow = new FlowLayout(answers);
    if (flag.answer)
        flow->addWidget(new Badge(Tone::Ok, tr("Answered: %1").arg(answerText(*flag.answer))));
    else if (flag.isMasked)
        flow->addWidget(new Badge(Tone::Ok, QStringLiteral("mask"), tr("Masked")));
    if (mayAnswer && (flag.answer || !flag.isMasked))
        for (const HintAnswer answer :
             {HintAnswer::NotSecret, HintAnswer::Secret, HintAnswer::Unclear}) {
            if (flag.answer == answer)
                continue;
            const QString name = answerText(answer);
            auto* button = new QPushButton(
                isFirstOpen ? name + QStringLiteral("  ") + answerKey(answer) : name);
            button->setAccessibleName(tr("%1: \"%2\"").arg(name, excerpt));
            connect(button, &QPushButton::clicked, this,
                    [this, id = fromUtf8(flag.hint.id()), answer] { emit answered(id, answer); });
            flow->addWidget(button);
        }
    texts->addWidget(answers);
    return box;
}

}
