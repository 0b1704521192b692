// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/JobPanel.h"

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

constexpr int blinkMs = 400;

QString amount(const JobState& job, std::uint64_t count)
{
    return job.unit == JobUnit::Bytes ? bytesText(count) : numberText(std::int64_t(count));
}

QString remainingText(std::chrono::seconds remaining)
{
    const int seconds = int(remaining.count());
    if (seconds < 60)
        return JobPanel::tr("about %n second(s) left", nullptr, std::max(seconds, 1));
    return JobPanel::tr("about %n minute(s) left", nullptr, (seconds + 30) / 60);
}

}

QString progressText(const JobState& job)
{
    if (job.isStopping)
        return JobPanel::tr("Stopping. What was finished before is kept.");
    if (!job.isRunning)
        return JobPanel::tr("Waiting for its turn");
    QStringList parts;
    if (job.total > 0)
        parts << JobPanel::tr("%1 of %2").arg(amount(job, job.done), amount(job, job.total));
    if (job.perSecond >= 1)
        parts << JobPanel::tr("%1 a second").arg(amount(job, std::uint64_t(job.perSecond)));
    if (job.perSecond > 0 && job.total > job.done)
        parts << remainingText(job.remaining);
    return parts.join(QStringLiteral(", "));
}

JobPanel::JobPanel(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1));
    row->setSpacing(theme.space(2));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(theme.space(0.25));
    m_title = new ElidedLabel({}, TypeStep::Strong, Qt::ElideMiddle);
    m_detail = dimLabel({});
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    row->addLayout(texts, 2);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    row->addWidget(m_bar, 3);
    m_cancel = new QPushButton(tr("Stop"));
    m_cancel->setAccessibleDescription(tr("Stops the work that is going on"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (JobRunner* runner = busyRunner())
            runner->cancel(m_shown);
    });
    row->addWidget(m_cancel);
    setVisible(false);
}

void JobPanel::watch(const QList<JobRunner*>& runners)
{
    for (const QPointer<JobRunner>& old : m_runners)
        if (old)
            old->disconnect(this);
    m_runners.clear();
    for (JobRunner* runner : runners) {
        m_runners << runner;
        connect(runner, &JobRunner::started, this, &JobPanel::showSoon);
        connect(runner, &JobRunner::progressed, this, [this] {
            if (isVisible())
                showPresent();
        });
        connect(runner, &JobRunner::finished, this, &JobPanel::showPresent);
        connect(runner, &QObject::destroyed, this, &JobPanel::showPresent);
    }
    showPresent();
    if (busyRunner() != nullptr)
        showSoon();
}

JobRunner* JobPanel::busyRunner() const
{
    for (const QPointer<JobRunner>& runner : m_runners)
        if (runner && !runner->isIdle())
            return runner;
    return nullptr;
}

void JobPanel::showSoon()
{
    if (m_delay == 0 && !isVisible())
        m_delay = startTimer(blinkMs);
}

void JobPanel::timerEvent(QTimerEvent* event)
{
    killTimer(event->timerId());
    m_delay = 0;
    if (busyRunner() != nullptr) {
        setVisible(true);
        showPresent();
    }
}

void JobPanel::showPresent()
{
    const JobRunner* runner = busyRunner();
    const QList<JobState> jobs = runner != nullptr ? runner->jobs() : QList<JobState>();
    if (jobs.isEmpty()) {
        if (m_delay != 0)
            killTimer(m_delay);
        m_delay = 0;
        setVisible(false);
        return;
    }
    const JobState& job = jobs.first();
    m_shown = job.id;
    QString title =
        job.step.isEmpty() ? job.title : tr("%1: %2").arg(job.title, shownText(job.step));
    if (jobs.size() > 1)
        title += tr(" (%n more waiting)", nullptr, int(jobs.size()) - 1);
    m_title->setText(title);
    m_detail->setText(progressText(job));
    m_bar->setRange(0, job.total > 0 ? 1000 : 0);
    if (job.total > 0)
        m_bar->setValue(int(double(job.done) / double(job.total) * 1000));
    m_cancel->setEnabled(!job.isStopping);
}

void JobPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colors().surface);
    painter.setPen(Theme::current().colors().hairline);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

}
