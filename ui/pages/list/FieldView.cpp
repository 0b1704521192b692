// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/FieldView.h"

#include "core/base/Text.h"
#include "ui/widgets/PlainText.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace postinsyn {

namespace {

constexpr int mostLines = 7; ///< more are scrolled

}

FieldView::FieldView(const QString& name, TypeStep step, QWidget* parent)
    : QPlainTextEdit(parent), m_step(step)
{
    setReadOnly(true);
    setAccessibleName(name);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setContextMenuPolicy(Qt::NoContextMenu);
    // The order of characters is what was sent: letters that run the other way turn nothing around.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setFont(Theme::current().font(m_step));
    connect(this, &QPlainTextEdit::selectionChanged, this, &FieldView::selectionChosen);
}

void FieldView::show(const OriginalText& text, std::vector<MaskSpan> masks, std::vector<Mark> marks,
                     bool isWithheld)
{
    const ReviewerView view;
    m_isWithheld = isWithheld;
    const bool isOther = m_positions.empty() || m_text.shownTo(view) != text.shownTo(view);
    if (!isOther && m_masks == masks && m_marks == marks)
        return;
    const bool isMasked = m_masks != masks;
    m_text = text;
    m_masks = std::move(masks);
    m_marks = std::move(marks);
    if (isOther)
        layOut();
    else if (isMasked)
        clearSelection();
    paintMarks();
    fitHeight();
}

/// One symbol for one code point, so that what is selected is what is masked.
void FieldView::layOut()
{
    m_positions.clear();
    const std::string& raw = m_text.shownTo(ReviewerView());
    QString shown;
    shown.reserve(qsizetype(raw.size()));
    for (std::size_t at = 0; at < raw.size();) {
        m_positions.push_back(int(shown.size()));
        const char32_t c = nextCodePoint(raw, at);
        if (c >= 0x20 && c < 0x7f) { // as it is: a field may hold thousands of addresses
            shown += QChar(char16_t(c));
            continue;
        }
        QString symbol = shownText(QString::fromUcs4(&c, 1));
        symbol.remove(QChar(0x2068)).remove(QChar(0x2069)); // isolates around a single letter
        shown += symbol;
    }
    m_positions.push_back(int(shown.size()));
    setPlainText(shown);
}

void FieldView::paintMarks()
{
    const ThemeColors& colors = Theme::current().colors();
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](std::size_t start, std::size_t length, const QTextCharFormat& format) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(positionOf(start));
        selection.cursor.setPosition(positionOf(start + length), QTextCursor::KeepAnchor);
        selection.format = format;
        selections << selection;
    };
    for (const Mark& mark : m_marks) {
        QTextCharFormat format;
        format.setUnderlineStyle(mark.isOpen ? QTextCharFormat::WaveUnderline
                                             : QTextCharFormat::DotLine);
        format.setUnderlineColor(mark.isOpen ? colors.warning : colors.dimText);
        if (mark.isOpen)
            format.setBackground(colors.warningSoft);
        add(mark.start, mark.length, format);
    }
    for (const MaskSpan& mask : m_masks) {
        QTextCharFormat format;
        format.setBackground(colors.text);
        format.setForeground(colors.surface);
        add(mask.start, mask.length, format);
    }
    setExtraSelections(selections);
}

std::size_t FieldView::codePointAt(int position) const
{
    const auto found = std::lower_bound(m_positions.begin(), m_positions.end(), position);
    return std::size_t(found - m_positions.begin());
}

int FieldView::positionOf(std::size_t codePoint) const
{
    return m_positions.empty() ? 0 : m_positions[std::min(codePoint, m_positions.size() - 1)];
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> FieldView::selected() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return std::nullopt;
    const std::size_t from = codePointAt(cursor.selectionStart());
    const std::size_t to = codePointAt(cursor.selectionEnd());
    if (to <= from)
        return std::nullopt;
    return std::pair(std::uint32_t(from), std::uint32_t(to - from));
}

QString FieldView::excerpt(std::size_t start, std::size_t length) const
{
    const int from = positionOf(start);
    QString text = toPlainText().mid(from, positionOf(start + length) - from);
    constexpr qsizetype longest = 28;
    if (text.size() > longest)
        text = text.left(longest) + QChar(0x2026);
    return shownText(text);
}

void FieldView::clearSelection()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

QMimeData* FieldView::createMimeDataFromSelection() const
{
    auto* mime = new QMimeData;
    const auto range = selected();
    if (!range)
        return mime;
    if (m_isWithheld) {
        mime->setText(fromUtf8(Masker::withheld().text()));
        return mime;
    }
    const std::string& raw = m_text.shownTo(ReviewerView());
    std::string part;
    std::size_t index = 0;
    for (std::size_t at = 0; at < raw.size(); ++index) {
        const std::size_t begin = at;
        nextCodePoint(raw, at);
        if (index >= range->first && index < range->first + range->second)
            part += raw.substr(begin, at - begin);
    }
    std::vector<MaskSpan> masks;
    for (const MaskSpan& mask : m_masks) {
        const std::uint32_t from = std::max(mask.start, range->first);
        const std::uint32_t to = std::min(mask.start + mask.length, range->first + range->second);
        if (from < to)
            masks.push_back({from - range->first, to - from, mask.ground});
    }
    mime->setText(fromUtf8(Masker::apply(OriginalText(std::move(part)), masks).text()));
    return mime;
}

void FieldView::fitHeight()
{
    const int lines = std::clamp(
        int(std::ceil(document()->documentLayout()->documentSize().height())), 1, mostLines);
    const int margin = int(std::ceil(document()->documentMargin()));
    const int height = lines * QFontMetrics(font()).lineSpacing() + 2 * margin +
                       contentsMargins().top() + contentsMargins().bottom() + 2;
    if (minimumHeight() != height)
        setFixedHeight(height);
}

void FieldView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void FieldView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintMarks();
}

bool FieldView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::size_t at = codePointAt(cursorForPosition(help->pos()).position());
    for (const Mark& mark : m_marks)
        if (at >= mark.start && at < mark.start + mark.length) {
            QToolTip::showText(help->globalPos(), plainToolTip(mark.reason), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

}
