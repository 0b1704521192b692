// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/ListServices.h"

#include "ui/widgets/QuestionPanel.h"

#include <optional>

class QLabel;

namespace postinsyn {

/// The last step before a list leaves, in its place on the page: what leaves, counted, and one
/// button that does it. Holds the order that was read there; it is that one that is given, or none.
class ConfirmIssue : public QuestionPanel {
    Q_OBJECT
public:
    explicit ConfirmIssue(QWidget* parent = nullptr);

    /// `check` is what was found when the list was looked through.
    void ask(const ListOrder& order, int version, const IssueCheck& check);
    [[nodiscard]] bool isAsking() const { return m_order.has_value(); }
    void drop();

signals:
    void confirmed(const postinsyn::ListOrder& order);
    void left();

protected:
    void sayYes() override;
    void sayNo() override;

private:
    std::optional<ListOrder> m_order;
    QLabel* m_counts = nullptr;
    QLabel* m_files = nullptr;
    QLabel* m_note = nullptr;
};

}
