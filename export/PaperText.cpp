// SPDX-License-Identifier: EUPL-1.2
#include "export/PaperText.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextOption>
#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr double unitsPerPoint = 1200.0 / 72;
constexpr std::size_t faces = 5;
// Body text of at least 11 points (domain.md 6.8).
constexpr std::array<double, faces> points{11, 11, 14, 18, 10};
constexpr char32_t lastOfEveryFont = 0x17F; // Latin-1 and Latin Extended-A

std::size_t index(PaperText::Face face)
{
    return static_cast<std::size_t>(face);
}

QFont makeFont(PaperText::Face face)
{
    QFont font;
    // First those of the workbook's Calibri and its metrics; then what a system has.
    font.setFamilies({QStringLiteral("Carlito"), QStringLiteral("Calibri"),
                      QStringLiteral("Liberation Sans"), QStringLiteral("Arial"),
                      QStringLiteral("DejaVu Sans")});
    font.setPixelSize(static_cast<int>(points.at(index(face)) * unitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(face == PaperText::Face::Label || face == PaperText::Face::Section ||
                 face == PaperText::Face::Title);
    font.setKerning(false);
    // Spacing of any size turns ligatures off; this one cannot be seen.
    constexpr double invisible = 1.0 / 32;
    font.setLetterSpacing(QFont::AbsoluteSpacing, invisible);
    return font;
}

/// Where a line that was broken within a word ends better: behind the last `@`, `.` or `-` of that
/// word. Otherwise `end`, also where the word holds none of them on this line.
qsizetype goodEnd(const QString& text, qsizetype start, qsizetype end)
{
    const auto isJoint = [&](qsizetype at) {
        return text[at] == u'@' || text[at] == u'.' || text[at] == u'-';
    };
    const bool isWithinWord = end < text.size() && !text[end].isSpace() && !text[end - 1].isSpace();
    if (!isWithinWord)
        return end;
    for (qsizetype at = end - 1; at > start && !text[at].isSpace(); --at)
        if (isJoint(at))
            return at + 1;
    return end;
}

/// Left to right as the table is, whatever a text begins with.
void layOut(QTextLayout& layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qsizetype end = line.textStart() + line.textLength();
        const qsizetype better = goodEnd(layout.text(), line.textStart(), end);
        const double shorter = line.cursorToX(static_cast<int>(better)) + 1;
        if (better < end && shorter > 1 && shorter < width)
            line.setLineWidth(shorter);
    }
    layout.endLayout();
}

bool hasPictures(const QRawFont& font)
{
    for (const char* table : {"CBDT", "COLR", "SVG ", "sbix"})
        if (!font.fontTable(table).isEmpty())
            return true;
    return false;
}

bool hasOutline(char32_t character)
{
    const QFont font = PaperText::font(PaperText::Face::Body);
    if (!QFontMetricsF(font).inFontUcs4(character))
        return false;
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layOut(layout, 1e6);
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::all_of(runs.begin(), runs.end(), [](const QGlyphRun& run) {
        return run.rawFont().isValid() && !run.glyphIndexes().contains(0) &&
               !hasPictures(run.rawFont());
    });
}

}

QFont PaperText::font(Face face)
{
    return makeFont(face);
}

double PaperText::lineHeight(Face face)
{
    return QFontMetricsF(makeFont(face)).height();
}

double PaperText::widthOf(const QString& text, Face face)
{
    return QFontMetricsF(makeFont(face)).horizontalAdvance(text);
}

bool PaperText::isDrawable(char32_t character)
{
    if (character <= lastOfEveryFont)
        return true;
    const auto [at, isNew] = m_drawable.try_emplace(character, true);
    if (isNew)
        at->second = hasOutline(character);
    return at->second;
}

QString PaperText::shown(const std::string& text)
{
    const QString safe = QString::fromStdString(m_text.shown(text));
    const bool isPlain = std::all_of(safe.begin(), safe.end(),
                                     [](QChar c) { return c.unicode() <= lastOfEveryFont; });
    if (isPlain)
        return safe;
    QString drawn;
    for (const char32_t character : safe.toUcs4()) {
        if (isDrawable(character)) {
            drawn += QString::fromUcs4(&character, 1);
        } else {
            drawn += QChar(QChar::ReplacementCharacter);
            ++m_undrawable;
        }
    }
    return drawn;
}

std::vector<char32_t> PaperText::undrawable() const
{
    std::vector<char32_t> characters;
    for (const auto& [character, isDrawable] : m_drawable)
        if (!isDrawable)
            characters.push_back(character);
    std::sort(characters.begin(), characters.end());
    return characters;
}

int PaperText::lineCount(const QString& text, Face face, double width)
{
    if (text.isEmpty())
        return 1;
    QTextLayout layout(text, makeFont(face));
    layOut(layout, width);
    return layout.lineCount();
}

void PaperText::draw(QPainter& painter, QPointF place, const QString& text, Face face, double width,
                     int from, int end)
{
    if (text.isEmpty())
        return;
    QTextLayout layout(text, makeFont(face));
    layOut(layout, width);
    const double height = lineHeight(face);
    for (int i = from; i < std::min(end, layout.lineCount()); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition({0, 0});
        line.draw(&painter, place + QPointF(0, height * (i - from)));
    }
}

}
