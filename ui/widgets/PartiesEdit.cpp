// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/PartiesEdit.h"

#include "core/domain/PartyText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace postinsyn {

namespace {

QStringList read(const QString& typed)
{
    QStringList parties;
    for (const std::string& party : parseParties(typed.toStdString()))
        parties << fromUtf8(party);
    return parties;
}

bool holdsLineEnd(const QString& text)
{
    return text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')) ||
           text.contains(QLatin1Char('\t'));
}

}

PartiesEdit::PartiesEdit(QWidget* parent) : QFrame(parent)
{
    const Theme& theme = Theme::current();
    m_flow = new FlowLayout(this);
    m_flow->setContentsMargins(theme.space(0.75), theme.space(0.5), theme.space(0.75),
                               theme.space(0.5));
    m_flow->setSpacing(theme.space(0.5));
    m_field = new QLineEdit;
    m_field->setFrame(false);
    m_field->setMinimumWidth(theme.space(30));
    m_field->setAccessibleName(tr("Parties"));
    m_field->setAccessibleDescription(
        tr("Addresses or names. Paste them in any shape; Enter adds what is typed."));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &PartiesEdit::edited);
    m_flow->addWidget(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_field);
    setCursor(Qt::IBeamCursor);
}

void PartiesEdit::setPlaceholderText(const QString& text)
{
    m_placeholder = text;
    m_field->setPlaceholderText(m_parties.isEmpty() ? text : QString());
}

void PartiesEdit::setParties(const QStringList& parties)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_parties.clear();
    m_field->clear();
    for (const QString& party : parties)
        add(party);
    setPlaceholderText(m_placeholder);
}

QStringList PartiesEdit::parties() const
{
    return read((m_parties + QStringList(m_field->text())).join(QLatin1Char('\n')));
}

void PartiesEdit::edited(const QString& text)
{
    const bool isQuoted = text.count(QLatin1Char('"')) % 2 != 0;
    const bool isEnded = text.endsWith(QLatin1Char(';')) || text.endsWith(QLatin1Char(','));
    // More than one party at once was pasted: nobody types a line end here.
    const bool isPasted = holdsLineEnd(text) || read(text).size() > 1;
    if (isPasted || (isEnded && !isQuoted))
        takeTyped();
    else
        emit partiesChanged();
}

void PartiesEdit::takeTyped()
{
    const QStringList all = parties();
    m_field->clear();
    for (const QString& party : all)
        if (!m_parties.contains(party))
            add(party);
    setPlaceholderText(m_placeholder);
    emit partiesChanged();
}

void PartiesEdit::add(const QString& party)
{
    auto* chip = new Chip(party, this);
    connect(chip, &Chip::removed, this, [this, chip] { remove(chip); });
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    m_parties.append(party);
    chip->show();
    updateGeometry();
}

void PartiesEdit::remove(Chip* chip)
{
    const qsizetype at = m_chips.indexOf(chip);
    if (at < 0)
        return;
    m_chips.removeAt(at);
    m_parties.removeAt(at);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    setPlaceholderText(m_placeholder);
    m_field->setFocus();
    updateGeometry();
    emit partiesChanged();
}

bool PartiesEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn) {
        if (event->type() == QEvent::FocusOut && !m_field->text().trimmed().isEmpty())
            takeTyped();
        update();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEmpty = m_field->text().isEmpty();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !isEmpty) {
            takeTyped();
            return true;
        }
        if (key == Qt::Key_Backspace && isEmpty && !m_chips.isEmpty()) {
            remove(m_chips.last());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PartiesEdit::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const bool hasFocus = m_field->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(hasFocus ? theme.colors().accent : theme.colors().border, hasFocus ? 2.0 : 1.0));
    painter.setBrush(theme.colors().surface);
    const double inset = hasFocus ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.radius(),
                            theme.radius());
}

void PartiesEdit::mousePressEvent(QMouseEvent*)
{
    m_field->setFocus(Qt::MouseFocusReason);
}

}
