// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/AnswerEntry.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainText.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

/// Lines of an answer that are seen without scrolling.
constexpr int shownLines = 4;
/// More marks than that would make typing slow; the table below has them all.
constexpr std::size_t mostMarks = 500;

QTextCharFormat markFormat(SelectionPart::Kind kind)
{
    const ThemeColors& colors = Theme::current().colors();
    QTextCharFormat format;
    switch (kind) {
    case SelectionPart::Kind::Understood:
        format.setBackground(colors.okSoft);
        break;
    case SelectionPart::Kind::Doubtful:
        format.setBackground(colors.warningSoft);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colors.warning);
        break;
    case SelectionPart::Kind::Unknown:
        format.setBackground(colors.errorSoft);
        format.setFontStrikeOut(true);
        break;
    case SelectionPart::Kind::PassedOver:
        format.setForeground(colors.dimText);
        break;
    }
    return format;
}

}

AnswerEntry::AnswerEntry(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeWords());
    column->addWidget(makeFile());
    m_filePart->hide();
}

QWidget* AnswerEntry::makeWords()
{
    const Theme& theme = Theme::current();
    m_words = new QWidget;
    auto* column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto* label = plainLabel(tr("What &the requester writes or says"));
    column->addWidget(label);
    m_text = new QPlainTextEdit;
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("What the requester writes or says"));
    m_text->setPlaceholderText(tr("For instance: 3, 5–7 and 12. A whole e-mail will do, too."));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // a file that is dropped is the page's
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shownLines + theme.space(2));
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerEntry::typed);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    m_isByPhone = new QCheckBox(tr("It was said by telepho&ne"));
    connect(m_isByPhone, &QCheckBox::toggled, this, &AnswerEntry::typed);
    row->addWidget(m_isByPhone);
    row->addStretch(1);
    m_choose = new QPushButton(lineIcon(QStringLiteral("open")), tr("&Choose the marked file …"));
    m_choose->setAccessibleDescription(
        tr("The list as it came back, .xlsx or CSV. It can be dropped on the page, too."));
    connect(m_choose, &QPushButton::clicked, this, &AnswerEntry::fileWanted);
    row->addWidget(m_choose);
    column->addLayout(row);
    return m_words;
}

QWidget* AnswerEntry::makeFile()
{
    m_filePart = new QWidget;
    auto* row = new QHBoxLayout(m_filePart);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    row->addWidget(new IconLabel(lineIcon(QStringLiteral("list"))));
    m_file = new ElidedLabel({}, TypeStep::Strong, Qt::ElideMiddle);
    row->addWidget(m_file, 1);
    m_reading = dimLabel(tr("The file is read …"));
    row->addWidget(m_reading);
    m_leave = new QPushButton;
    connect(m_leave, &QPushButton::clicked, this, &AnswerEntry::fileLeft);
    row->addWidget(m_leave);
    return m_filePart;
}

void AnswerEntry::clear()
{
    const QSignalBlocker silent(this);
    m_text->clear();
    m_isByPhone->setChecked(false);
    showFile({}, false);
}

void AnswerEntry::begin()
{
    (m_words->isHidden() ? static_cast<QWidget*>(m_leave) : m_text)->setFocus();
}

void AnswerEntry::paste()
{
    m_text->paste();
}

void AnswerEntry::showFile(const QString& path, bool isReading)
{
    m_words->setVisible(path.isEmpty());
    m_filePart->setVisible(!path.isEmpty());
    m_file->setText(QFileInfo(path).fileName());
    m_reading->setVisible(isReading);
    m_leave->setText(isReading ? tr("&Stop reading") : tr("Leave this fi&le aside"));
}

void AnswerEntry::mark(const ReadAnswer* answer)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (answer != nullptr && !answer->isFile()) {
        const std::string_view text = answer->proposal().text;
        std::size_t bytes = 0; // of the text so far, and as characters of the field
        qsizetype at = 0;
        for (const SelectionPart& part : answer->proposal().reading.parts) {
            if (std::size_t(marks.size()) == mostMarks || part.start < bytes)
                continue;
            at += fromUtf8(text.substr(bytes, part.start - bytes)).size();
            const qsizetype length = fromUtf8(text.substr(part.start, part.length)).size();
            QTextEdit::ExtraSelection mark;
            mark.format = markFormat(part.kind);
            mark.cursor = QTextCursor(m_text->document());
            const int last = m_text->document()->characterCount() - 1;
            mark.cursor.setPosition(qMin(int(at), last));
            mark.cursor.setPosition(qMin(int(at + length), last), QTextCursor::KeepAnchor);
            marks.append(mark);
            at += length;
            bytes = part.start + part.length;
        }
    }
    m_text->setExtraSelections(marks);
}

QString AnswerEntry::text() const
{
    return m_text->toPlainText();
}

bool AnswerEntry::isByPhone() const
{
    return m_isByPhone->isChecked();
}

}
