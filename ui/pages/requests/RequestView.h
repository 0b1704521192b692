// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "ui/pages/requests/RequestWords.h"
#include "ui/shell/Page.h"

#include <QHash>

class QAction;
class QStackedWidget;

namespace postinsyn {

class RequestBanner;
class Stepper;

/// One request: a banner with its state and clock, the stepper, and the chosen step below. Steps
/// are pages (requestStepEntries) that are given the case number.
class RequestView : public QWidget {
    Q_OBJECT
public:
    explicit RequestView(const PageContext& context, QWidget* parent = nullptr);

    /// `step` empty: the one the request waits for. False if there is no such case.
    bool show(const QString& caseNumber, const QString& step);
    void refresh(Subjects what);
    [[nodiscard]] const QString& caseNumber() const { return m_case; }
    [[nodiscard]] const QString& stepId() const { return m_step; }
    /// Null before the first `show`.
    [[nodiscard]] Page* step() const { return m_pages.value(m_step); }
    /// Those of the view, then those of the step.
    [[nodiscard]] QList<QAction*> pageActions() const;
    /// Hands files to the first step that takes them, the shown one first, and shows it.
    bool takeFiles(const QStringList& paths);

signals:
    void left();
    void countsChanged();
    void actsChanged();

private:
    void addActions();
    void showStep(const QString& id, const QString& argument);
    [[nodiscard]] Page* pageOf(const QString& id);
    void readRequest();
    /// What vanishes next for the request: looks through the directory, so it comes later.
    void readVanishing();
    void showNext();
    [[nodiscard]] NextStep nextStep() const;
    /// In the order of the stepper; -1 if there is no such step.
    [[nodiscard]] int placeOf(const QString& step) const;
    [[nodiscard]] bool has(const QString& step) const;

    PageContext m_context;
    std::vector<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;       ///< made so far
    QHash<QString, Subjects> m_stale;    ///< what changed since a step was shown
    QHash<QString, QString> m_shownCase; ///< what each step shows
    QString m_case;
    QString m_step;
    RequestState m_state = RequestState::Registered;
    NextStep m_next; ///< what the request waits for
    Query m_vanishing;
    QList<QAction*> m_actions;
    RequestBanner* m_banner = nullptr;
    Stepper* m_stepper = nullptr;
    QStackedWidget* m_stack = nullptr;
};

}
