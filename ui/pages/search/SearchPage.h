// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

namespace postinsyn {

class SavedSearches;
class SearchPanel;

/// The whole archive, by any filter.
class SearchPage : public Page {
    Q_OBJECT
public:
    explicit SearchPage(const PageContext& context);

    [[nodiscard]] static QString menuTitle() { return tr("&Search"); }

    /// `argument`: a MessageFilter as JSON, or an address; empty: as it was.
    void activate(const QString& argument) override;
    void refresh(Subjects what) override;
    [[nodiscard]] HelpText help() const override;
    [[nodiscard]] QString counts() const override;
    [[nodiscard]] bool can(Act act) const override;
    void perform(Act act) override;
    [[nodiscard]] QList<QAction*> pageActions() const override;

private:
    SearchPanel* m_panel = nullptr;
    SavedSearches* m_saved = nullptr;
};

}
