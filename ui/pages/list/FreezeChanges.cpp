// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/FreezeChanges.h"

#include "core/domain/RowNumbers.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace postinsyn {

namespace {

/// `3, 7-9`; of many rows the first ones.
QString numbersText(const std::vector<std::int64_t>& rows)
{
    constexpr qsizetype longest = 60;
    QString text = QString::fromStdString(rowNumbersText(rows));
    if (text.size() <= longest)
        return text;
    return text.left(text.lastIndexOf(QLatin1Char(','), longest)) + QStringLiteral(" …");
}

QString newNumbersText(std::int64_t first, std::int64_t count)
{
    const QString from = numberText(first);
    return count == 1 ? from : from + QStringLiteral("–") + numberText(first + count - 1);
}

QString addedText(const FreezePreview& preview)
{
    const auto count = std::int64_t(preview.added.size());
    if (preview.isIssued)
        return FreezeChanges::tr("%n new row(s) with the numbers %1.", "", int(count))
            .arg(newNumbersText(preview.lastNumber + 1, count));
    return FreezeChanges::tr("%n message(s) have come since version %1 was frozen.", "", int(count))
        .arg(numberText(preview.version));
}

/// Of a list that went out.
QStringList keptTexts(const FreezePreview& preview)
{
    QStringList texts{FreezeChanges::tr("The rows of version %1, which was given out, keep their "
                                        "numbers.")
                          .arg(numberText(preview.version))};
    if (!preview.reworded.empty())
        texts << FreezeChanges::tr("Of %n row(s) the log says something else by now, which is to "
                                   "be decided: %1.",
                                   "", int(preview.reworded.size()))
                     .arg(numbersText(preview.reworded));
    if (!preview.missing.empty())
        texts << FreezeChanges::tr("%n row(s) are not found any more and stay as they were: %1.",
                                   "", int(preview.missing.size()))
                     .arg(numbersText(preview.missing));
    return texts;
}

/// Of one that did not: it is numbered anew.
QStringList renumberedTexts(const FreezePreview& preview)
{
    QStringList texts;
    if (!preview.reworded.empty())
        texts << FreezeChanges::tr("Of %n row(s) the log says something else by now.", "",
                                   int(preview.reworded.size()));
    if (!preview.missing.empty())
        texts << FreezeChanges::tr("%n row(s) are not found any more and go.", "",
                                   int(preview.missing.size()));
    if (!preview.isEmpty())
        texts << FreezeChanges::tr("The rows are numbered anew, by time.");
    return texts;
}

}

FreezeChanges::FreezeChanges(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    row->addWidget(new IconLabel(lineIcon(QStringLiteral("info")), 2), 0, Qt::AlignTop);
    m_told = plainParagraph({});
    row->addWidget(m_told, 1);
    m_onlyNew = new QPushButton(tr("Show only what is new"));
    m_onlyNew->setCheckable(true);
    connect(m_onlyNew, &QPushButton::toggled, this, &FreezeChanges::onlyNewWanted);
    row->addWidget(m_onlyNew, 0, Qt::AlignTop);
    begin();
}

void FreezeChanges::begin()
{
    m_onlyNew->setChecked(false);
    m_onlyNew->hide();
    m_told->setText(tr("Comparing with the list ..."));
}

void FreezeChanges::show(const FreezePreview& preview)
{
    QStringList texts;
    if (!preview.added.empty())
        texts << addedText(preview);
    else if (preview.isEmpty())
        texts << tr("Nothing has come since version %1: the rows would be the same.")
                     .arg(numberText(preview.version));
    texts << (preview.isIssued ? keptTexts(preview) : renumberedTexts(preview));
    m_told->setText(texts.join(QLatin1Char(' ')));
    m_onlyNew->setVisible(!preview.added.empty());
}

}
