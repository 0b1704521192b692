// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Message.h"
#include "core/store/LogStore.h"

#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace postinsyn {

/// All that the archive knows of one message, as text that can be selected.
class MessageDetail : public QWidget {
    Q_OBJECT
public:
    explicit MessageDetail(QWidget* parent = nullptr);

    void show(const LoggedMessage& message, const std::vector<MessageOrigin>& origins);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add(QVBoxLayout& column, const QString& heading, const QString& text);

    QScrollArea* m_scroll = nullptr;
};

}
