// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/RemoveSource.h"
#include "ui/shell/Page.h"

class QLabel;
class QPushButton;

namespace postinsyn {

class ElidedLabel;
class IconLabel;

/// The question before an import is taken back: what leaves the archive, what stays, and that it
/// cannot be undone; or why the import stays.
class RemovalPanel : public QWidget {
    Q_OBJECT
public:
    explicit RemovalPanel(const PageContext& context, QWidget* parent = nullptr);

    void ask(const Source& source);
    /// The archive changed: what was told is counted anew.
    void refresh();
    /// Forgets the question, and says `left`. Not while the import is being taken back.
    void leave();
    [[nodiscard]] bool isAsking() const { return bool(m_source.id); }
    /// Of what the question is.
    [[nodiscard]] SourceId source() const { return m_source.id; }

    [[nodiscard]] QString told() const;
    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    void count();
    void show(const RemovalOutlook& outlook);
    void remove();

    PageContext m_context;
    Source m_source;
    bool m_isRemoving = false;
    Query m_outlook;
    ElidedLabel* m_title = nullptr;
    IconLabel* m_icon = nullptr;
    QLabel* m_told = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_cancel = nullptr;
};

}
