// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/LogOrder.h"
#include "core/domain/Request.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Section.h"

#include <optional>
#include <string>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace postinsyn {

class Badge;

/// A case as far as the order to IT goes.
struct OrderFacts {
    Request request;
    std::vector<RequestStep> history;
    std::optional<LogOrder> order;
    LocalDate today;
};

/// The order to IT for a case: until when the log can be got, the letter to copy, the script to
/// save, and that it was ordered. A part of the step `sources`.
class OrderPanel : public Section {
    Q_OBJECT
public:
    explicit OrderPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Reads the case, again if it is shown already; the letter follows a moment later.
    void showCase(const QString& caseNumber);
    [[nodiscard]] bool isOrdered() const { return m_isOrdered; }
    void copyLetter();
    void saveScript();
    /// Whoever shows the panel says by its accent whether the letter is the next thing to do.
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }
    [[nodiscard]] QPushButton* markButton() const { return m_mark; }

private:
    void addTexts();
    void addButtons();
    void showFacts(const OrderFacts& facts);
    void showDays(const LogOrder& order);
    void showHistory(const Request& request, const std::vector<RequestStep>& history);
    void writeScript(const QString& path, const std::string& script);
    void markOrdered();

    PageContext m_context;
    QString m_case;
    Query m_reading;
    OrderTexts m_texts;
    bool m_isOrdered = false;
    Badge* m_state = nullptr;
    QLabel* m_days = nullptr;
    QLabel* m_lost = nullptr;
    QPlainTextEdit* m_letter = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_mark = nullptr;
};

}
