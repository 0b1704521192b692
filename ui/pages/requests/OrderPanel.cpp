// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/OrderPanel.h"

#include "core/base/Text.h"
#include "core/store/DirectoryStore.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SystemDialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace postinsyn {

namespace {

OrderFacts factsOf(Archive& archive, const std::string& caseNumber, const Profile& profile)
{
    OrderFacts facts{requestOf(archive, caseNumber), {}, {}, {}};
    facts.history = archive.requests().history(facts.request.id);
    facts.today = TimeZone::stockholm().dateOf(archive.now());
    facts.order = logOrderFor(facts.request, profile, archive.directory().all(), archive.now());
    return facts;
}

}

OrderPanel::OrderPanel(const PageContext& context, QWidget* parent)
    : Section(tr("Order to IT"), Look::Card, parent), m_context(context)
{
    m_state = new Badge(Tone::Neutral, {});
    addToHeading(m_state);
    addTexts();
    addButtons();
}

void OrderPanel::addTexts()
{
    const Theme& theme = Theme::current();
    m_days = plainParagraph({});
    content().addWidget(m_days);
    m_lost = plainParagraph({});
    content().addWidget(m_lost);
    m_letter = new QPlainTextEdit;
    m_letter->setReadOnly(true);
    m_letter->setTabChangesFocus(true);
    m_letter->setAccessibleName(tr("The letter to IT"));
    m_letter->setMinimumHeight(theme.space(24));
    content().addWidget(m_letter, 1);
}

void OrderPanel::addButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::current().space(1.5));
    const auto add = [&](const QString& text, void (OrderPanel::*run)()) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    m_copy = add(tr("&Copy the letter"), &OrderPanel::copyLetter);
    m_save = add(tr("Save the scrip&t…"), &OrderPanel::saveScript);
    m_mark = add(tr("&Mark as ordered"), &OrderPanel::markOrdered);
    row->addStretch(1);
    content().addLayout(row);
}

void OrderPanel::showCase(const QString& caseNumber)
{
    m_case = caseNumber;
    m_reading = m_context.session.ask(
        this,
        [caseNumber = caseNumber.toStdString(),
         profile = m_context.session.profile()](Archive& archive, const std::stop_token&) {
            return factsOf(archive, caseNumber, profile);
        },
        [this](const OrderFacts& facts) { showFacts(facts); });
}

void OrderPanel::showFacts(const OrderFacts& facts)
{
    m_texts = {};
    if (facts.order && m_context.services.writeOrder)
        m_texts =
            m_context.services.writeOrder(*facts.order, m_context.session.profile(), facts.today);
    const QString letter = fromUtf8(m_texts.letter);
    if (m_letter->toPlainText() != letter)
        m_letter->setPlainText(letter);
    m_letter->setVisible(!letter.isEmpty());
    m_copy->setEnabled(!letter.isEmpty());
    m_save->setEnabled(!m_texts.script.empty());
    if (facts.order) {
        showDays(*facts.order);
    } else {
        m_days->setText(tr("An order needs to say whose mail and which days. The request does not "
                           "say both: look among the logs that are held already, or ask for a "
                           "clarification."));
        m_lost->hide();
    }
    showHistory(facts.request, facts.history);
}

void OrderPanel::showDays(const LogOrder& order)
{
    if (!order.oldest)
        m_days->setText(tr("The trace reaches %n day(s) back: all of what is asked for is older. "
                           "Ask IT all the same whether a log was taken out before.",
                           nullptr, order.traceDays));
    else if (order.lost)
        m_days->setText(tr("Order today: every day that passes, another day is gone."));
    else
        m_days->setText(tr("Order by %1. The oldest day asked for, %2, can be got until %3.")
                            .arg(longDateText(*order.orderBy), dateText(*order.oldest),
                                 dateText(*order.lastAvailable)));
    m_lost->setVisible(order.lost.has_value() && order.oldest.has_value());
    if (order.lost)
        m_lost->setText(tr("Can no longer be got: %1 to %2.")
                            .arg(dateText(order.lost->from), dateText(order.lost->to)));
}

void OrderPanel::showHistory(const Request& request, const std::vector<RequestStep>& history)
{
    const auto ordered =
        std::find_if(history.rbegin(), history.rend(),
                     [](const RequestStep& step) { return step.event == RequestEvent::OrderLog; });
    m_isOrdered = ordered != history.rend();
    m_state->set(m_isOrdered ? Tone::Ok : Tone::Neutral,
                 m_isOrdered ? tr("Ordered %1").arg(timeText(ordered->at)) : tr("Not ordered"));
    const bool mayBeOrdered = nextState(request.state, RequestEvent::OrderLog).has_value() &&
                              namesPartiesAndPeriod(request.filter);
    m_mark->setVisible(mayBeOrdered);
}

void OrderPanel::copyLetter()
{
    QApplication::clipboard()->setText(m_letter->toPlainText());
    m_context.shell.tell({Tone::Ok,
                          tr("The letter is on the clipboard"),
                          tr("Paste it into the order to IT, and attach the script."),
                          {},
                          true});
}

void OrderPanel::saveScript()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // The panel may show another case before the dialog is answered.
    askForFile(this,
               {FileQuestion::Kind::SaveFile, tr("Save the script"),
                QDir(folder).filePath(fromUtf8(m_texts.scriptName)),
                tr("PowerShell scripts (*.ps1)")},
               [this, script = m_texts.script](const QString& path) { writeScript(path, script); });
}

void OrderPanel::writeScript(const QString& path, const std::string& script)
{
    // With a mark in front and Windows line ends: every PowerShell and editor reads å ä ö right.
    QByteArray bytes(byteOrderMark.data(), qsizetype(byteOrderMark.size()));
    bytes += QByteArray::fromStdString(script).replace("\n", "\r\n");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_context.shell.tellError(tr("The script was not saved"),
                                         FileError("file-cannot-create", {}, path.toStdString()));
    m_context.shell.tell({Tone::Ok, tr("The script is saved"), path, {}, true});
}

void OrderPanel::markOrdered()
{
    m_mark->setEnabled(false);
    m_context.session.submit(
        {tr("Noting the order"), Subject::Requests, JobUnit::Items, Haste::Quick}, this,
        [caseNumber = m_case.toStdString(), actor = m_context.session.actor()](Archive& archive,
                                                                               ProgressMeter&) {
            return recordEvent(archive, caseNumber, RequestEvent::OrderLog, {}, actor);
        },
        [this](const Request&) {
            m_mark->setEnabled(true);
            showCase(m_case);
        },
        [this](const Error& problem) {
            m_mark->setEnabled(true);
            m_context.shell.tellError(tr("The order was not noted"), problem);
        },
        [this] { m_mark->setEnabled(true); });
}

}
