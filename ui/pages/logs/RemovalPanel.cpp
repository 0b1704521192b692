// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/RemovalPanel.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

QString casesText(const std::vector<std::string>& texts)
{
    QStringList shown;
    for (const std::string& text : texts)
        shown << shownText(text);
    return shown.join(QStringLiteral(", "));
}

QString removedText(std::size_t count)
{
    return numberText(std::int64_t(count));
}

/// What leaves and what stays.
QString removalConsequences(const RemovalOutlook& outlook)
{
    QStringList lines;
    lines << (outlook.messages == 0
                  ? RemovalPanel::tr("No message leaves the archive.")
                  : RemovalPanel::tr(
                        "%1 message(s) leave the archive: no other file tells of them.", nullptr,
                        int(outlook.messages))
                        .arg(removedText(outlook.messages)));
    if (outlook.shared > 0)
        lines << RemovalPanel::tr("%1 message(s) stay as they are: other files tell of them too.",
                                  nullptr, int(outlook.shared))
                     .arg(removedText(outlook.shared));
    lines << RemovalPanel::tr("The account of the file goes too, with its rejected lines and the "
                              "days it covers.")
          << RemovalPanel::tr("This cannot be undone. As long as you have the file you can read it "
                              "in again.");
    return lines.join(QLatin1Char('\n'));
}

QString removalRefusal(const RemovalOutlook& outlook)
{
    QStringList lines{RemovalPanel::tr("The import cannot be taken back.")};
    if (!outlook.listing.empty())
        lines << RemovalPanel::tr("A list rests on it, with messages that no other file tells of: "
                                  "%1.")
                     .arg(casesText(outlook.listing));
    if (!outlook.holding.empty())
        lines << RemovalPanel::tr("A hold covers messages that no other file tells of: %1.")
                     .arg(casesText(outlook.holding));
    lines << RemovalPanel::tr("If the file was read the wrong way, choose Read anew instead: that "
                              "loses no message.");
    return lines.join(QLatin1Char('\n'));
}

}

RemovalPanel::RemovalPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1.5));
    auto* content = new QWidget;
    auto* texts = new QVBoxLayout(content);
    texts->setContentsMargins(0, theme.space(1), 0, 0);
    texts->setSpacing(theme.space(1));
    m_title = new ElidedLabel({}, TypeStep::Title, Qt::ElideMiddle);
    texts->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(1));
    m_icon = new IconLabel(toneIcon(Tone::Warning));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_told = plainParagraph({});
    row->addWidget(m_told, 1);
    texts->addLayout(row);
    texts->addWidget(makeButtons());
    texts->addStretch(1);
    auto* scroll = new ColumnScroll(tr("Taking an import back"));
    scroll->show(content);
    column->addWidget(scroll, 1);
}

QWidget* RemovalPanel::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, Theme::current().space(1), 0, 0);
    row->setSpacing(Theme::current().space(1));
    m_remove = new QPushButton;
    m_cancel = new QPushButton;
    connect(m_remove, &QPushButton::clicked, this, &RemovalPanel::remove);
    connect(m_cancel, &QPushButton::clicked, this, &RemovalPanel::leave);
    row->addWidget(m_remove);
    row->addWidget(m_cancel);
    row->addStretch(1);
    return box;
}

void RemovalPanel::ask(const Source& source)
{
    if (m_isRemoving)
        return;
    m_source = source;
    m_title->setText(tr("Take back the import of %1?").arg(shownText(source.name)));
    m_cancel->setText(tr("Cancel"));
    count();
    // What happens on Enter does no harm.
    m_cancel->setFocus();
}

void RemovalPanel::count()
{
    m_icon->setIcon(lineIcon(QStringLiteral("clock"), Tone::Neutral));
    m_told->setText(tr("Counting what would leave the archive"));
    m_remove->setText(tr("Take back the import"));
    m_remove->setVisible(true);
    m_remove->setEnabled(false);
    m_outlook = m_context.session.ask(
        this,
        [id = m_source.id](Archive& archive, const std::stop_token&) {
            return outlookOnRemoval(archive, id);
        },
        [this](const RemovalOutlook& outlook) { show(outlook); },
        [this](const Error&) { leave(); }); // it has gone already
}

void RemovalPanel::show(const RemovalOutlook& outlook)
{
    const bool isAllowed = outlook.isAllowed();
    m_icon->setIcon(toneIcon(isAllowed ? Tone::Warning : Tone::Error));
    m_told->setText(isAllowed ? removalConsequences(outlook) : removalRefusal(outlook));
    m_remove->setText(outlook.messages == 0
                          ? tr("Take back the import")
                          : tr("Take away %1 message(s)", nullptr, int(outlook.messages))
                                .arg(removedText(outlook.messages)));
    m_remove->setVisible(isAllowed);
    m_remove->setEnabled(isAllowed);
    m_cancel->setText(isAllowed ? tr("Cancel") : tr("Close"));
}

void RemovalPanel::refresh()
{
    if (isAsking() && !m_isRemoving)
        count();
}

void RemovalPanel::remove()
{
    if (m_isRemoving || !isAsking())
        return;
    m_isRemoving = true;
    m_outlook = {};
    m_remove->setEnabled(false);
    m_cancel->setEnabled(false);
    m_told->setText(tr("The import is being taken back. It can be stopped in the list of jobs."));
    const auto revive = [this] {
        m_isRemoving = false;
        m_cancel->setEnabled(true);
        count();
    };
    m_context.session.submit(
        {tr("Taking an import back"), Subjects(Subject::Logs) | Subject::Requests}, this,
        [id = m_source.id, actor = m_context.session.actor()](Archive& archive,
                                                              ProgressMeter& meter) {
            return removeSource(archive, id, actor, meter);
        },
        [this](const RemovedSource& removed) {
            m_isRemoving = false;
            m_cancel->setEnabled(true);
            m_context.shell.tell(
                {Tone::Ok,
                 tr("The import of %1 was taken back").arg(shownText(removed.source.name)),
                 tr("%1 message(s) left the archive.", nullptr, int(removed.messages))
                     .arg(removedText(removed.messages))});
            leave();
        },
        [this, revive](const Error& problem) {
            revive();
            m_context.shell.tellError(tr("The import was not taken back"), problem);
        },
        revive);
}

void RemovalPanel::leave()
{
    if (m_isRemoving)
        return;
    m_outlook = {};
    m_source = {};
    emit left();
}

QString RemovalPanel::told() const
{
    return m_told->text();
}

void RemovalPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && button != nullptr && button->hasFocus())
        button->click();
    else
        QWidget::keyPressEvent(event);
}

}
