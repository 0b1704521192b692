// SPDX-License-Identifier: EUPL-1.2
#include "export/letters/LetterPages.h"

#include "export/letters/LetterWords.h"

#include <QPainter>
#include <algorithm>
#include <string_view>

namespace postinsyn {

namespace {

using Face = PaperText::Face;

// Units of 1/1200 inch; A4 portrait.
constexpr double letterWidth = 9'921;
constexpr double letterHeight = 14'031;
constexpr double sideMargin = 1'181; // 25 mm
constexpr double edgeMargin = 850;   // 18 mm
constexpr double textWidth = letterWidth - 2 * sideMargin;
constexpr double itemIndent = 230;
constexpr double headColumn = textWidth * 2 / 3;

QString letterQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

double footerTop()
{
    return letterHeight - edgeMargin - 2 * PaperText::lineHeight(Face::Small);
}

double bottomOfText()
{
    return footerTop() - PaperText::lineHeight(Face::Body);
}

Face faceOf(LetterBlock::Kind kind)
{
    switch (kind) {
    case LetterBlock::Kind::Heading:
        return Face::Section;
    case LetterBlock::Kind::Note:
        return Face::Small;
    case LetterBlock::Kind::Paragraph:
    case LetterBlock::Kind::Line:
    case LetterBlock::Kind::Item:
        break;
    }
    return Face::Body;
}

/// Of a line of body text, before a block that is not the first on its page.
double spaceBefore(LetterBlock::Kind kind)
{
    switch (kind) {
    case LetterBlock::Kind::Heading:
        return 1;
    case LetterBlock::Kind::Paragraph:
        return 0.5;
    case LetterBlock::Kind::Item:
        return 0.2;
    case LetterBlock::Kind::Line:
    case LetterBlock::Kind::Note:
        break;
    }
    return 0;
}

}

LetterPages::LetterPages(const Letter& letter)
    : m_caseLine(m_text.shown(LetterWords::caseLine(letter))),
      m_control(m_text.shown(LetterWords::control(letter)))
{
    beginPage();
    addHead(letter);
    addText(m_text.shown(letter.title.text()), Face::Title, 0, 0);
    auto before = LetterBlock::Kind::Heading;
    for (const LetterBlock& block : letter.blocks) {
        // Lines and items stand together, with a space before the first of them.
        const bool isFirst =
            (block.kind == LetterBlock::Kind::Line && before != block.kind) ||
            (block.kind == LetterBlock::Kind::Item && before == LetterBlock::Kind::Heading);
        addBlock(block, isFirst);
        before = block.kind;
    }
}

QSizeF LetterPages::pageSize()
{
    return {letterWidth, letterHeight};
}

WrittenList LetterPages::written() const
{
    return {
        .replacedCharacters = m_text.replaced(), .cutTexts = 0, .undrawable = m_text.undrawable()};
}

void LetterPages::beginPage()
{
    m_pages.emplace_back();
    m_y = edgeMargin;
}

void LetterPages::addLine(const QString& text, Face face, double x, double width)
{
    const int lines = PaperText::lineCount(text, face, width);
    m_pages.back().push_back({text, face, {x, m_y}, width, 0, lines});
    m_y += lines * PaperText::lineHeight(face);
}

void LetterPages::addHead(const Letter& letter)
{
    const double top = m_y;
    addLine(m_text.shown(letter.authority.text()), Face::Label, sideMargin, headColumn);
    if (!letter.board.isEmpty())
        addLine(m_text.shown(letter.board.text()), Face::Body, sideMargin, headColumn);
    const double below = m_y;
    m_y = top;
    const double right = sideMargin + headColumn;
    addLine(letterQt(letter.date.toIso()), Face::Body, right, textWidth - headColumn);
    addLine(m_caseLine, Face::Body, right, textWidth - headColumn);
    m_y = std::max(m_y, below) + 2.5 * PaperText::lineHeight(Face::Body);
}

void LetterPages::addBlock(const LetterBlock& block, bool isFirst)
{
    const double line = PaperText::lineHeight(Face::Body);
    if (m_y > edgeMargin)
        m_y += (isFirst ? 0.5 : spaceBefore(block.kind)) * line;
    const QString text = m_text.shown(block.text.text());
    const bool isHeading = block.kind == LetterBlock::Kind::Heading;
    const bool isItem = block.kind == LetterBlock::Kind::Item;
    if (isItem && m_y + line > bottomOfText())
        beginPage();
    if (isItem)
        m_pages.back().push_back(
            {letterQt(LetterWords::point), Face::Body, {sideMargin, m_y}, itemIndent, 0, 1});
    // A heading is followed by two lines of what it is about.
    addText(text, faceOf(block.kind), isItem ? itemIndent : 0, isHeading ? 2.5 * line : 0);
    if (isHeading)
        m_y -= 0.25 * line;
}

void LetterPages::addText(const QString& text, Face face, double indent, double keepTogether)
{
    const double width = textWidth - indent;
    const double height = PaperText::lineHeight(face);
    const int lines = PaperText::lineCount(text, face, width);
    if (keepTogether > 0 && m_y + lines * height + keepTogether > bottomOfText())
        beginPage();
    for (int from = 0; from < lines;) {
        const int room = static_cast<int>((bottomOfText() - m_y) / height);
        if (room < 1) {
            beginPage();
            continue;
        }
        const int end = std::min(lines, from + room);
        m_pages.back().push_back({text, face, {sideMargin + indent, m_y}, width, from, end});
        m_y += (end - from) * height;
        from = end;
    }
}

void LetterPages::paint(QPainter& painter, int page) const
{
    painter.setPen(Qt::black);
    const double small = PaperText::lineHeight(Face::Small);
    const QString number = letterQt(LetterWords::page(page + 1, count()));
    const double right = sideMargin + textWidth - PaperText::widthOf(number, Face::Small) - 8;
    PaperText::draw(painter, {sideMargin, footerTop()}, m_caseLine, Face::Small, headColumn, 0, 1);
    PaperText::draw(painter, {right, footerTop()}, number, Face::Small, headColumn, 0, 1);
    PaperText::draw(painter, {sideMargin, footerTop() + small}, m_control, Face::Small, textWidth,
                    0, 1);
    for (const Drawn& drawn : m_pages[static_cast<std::size_t>(page)])
        PaperText::draw(painter, drawn.place, drawn.text, drawn.face, drawn.width, drawn.from,
                        drawn.end);
}

}
