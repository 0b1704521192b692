// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/UndrawableText.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace postinsyn {

namespace {

struct UndrawableWords {
    Q_DECLARE_TR_FUNCTIONS(postinsyn::UndrawableText)
};

}

QString undrawableText(const std::vector<char32_t>& characters)
{
    if (characters.empty())
        return {};
    constexpr std::size_t mostNamed = 12;
    QStringList names;
    for (std::size_t i = 0; i < std::min(characters.size(), mostNamed); ++i)
        names << QStringLiteral("%1 (U+%2)")
                     .arg(shownText(QString::fromUcs4(&characters[i], 1)),
                          QString::number(quint32(characters[i]), 16)
                              .toUpper()
                              .rightJustified(4, u'0'));
    QString text = UndrawableWords::tr("No font of this computer draws %1")
                       .arg(names.join(QStringLiteral(", ")));
    if (characters.size() > mostNamed)
        text += UndrawableWords::tr(" and %n more", "", int(characters.size() - mostNamed));
    return text + UndrawableWords::tr(". On paper and in the PDF file %1 stands for it; the Excel "
                                      "workbook and the CSV file are whole. The font Symbola "
                                      "draws most such signs.")
                      .arg(QChar(0xfffd));
}

}
