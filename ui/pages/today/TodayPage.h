// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Vanishing.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QAction;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace postinsyn {

class DataTable;
class RequestModel;
class VanishingModel;

/// What is owed today: the open requests, those that have waited longest first, and what is about
/// to vanish at its source. An empty archive shows the ways to begin.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&Today"); }

    void activate(const QString& argument) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QList<QAction*> pageActions() const override;

private:
    enum Place { Beginning, Work };

    [[nodiscard]] QWidget* makeBeginning();
    [[nodiscard]] QWidget* makeWork();
    void addRequests(QVBoxLayout* column);
    void addVanishing(QVBoxLayout* column);
    void read();
    void showDate();
    /// The table that has the focus, or the requests.
    [[nodiscard]] DataTable& copied() const;
    void showVanishing(std::vector<Vanishing> all, const std::vector<Vanishing>& mailboxes);

    QAction* m_newRequest = nullptr;
    RequestModel* m_requests = nullptr;
    VanishingModel* m_going = nullptr;
    DataTable* m_requestTable = nullptr;
    DataTable* m_goingTable = nullptr;
    QLabel* m_noRequests = nullptr;
    QLabel* m_nothingGoes = nullptr;
    QStackedWidget* m_body = nullptr;
    QLabel* m_date = nullptr;
    QTimer m_midnight;
    Query m_reading;
};

}
