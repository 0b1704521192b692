// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace postinsyn {

/// Something to tell: what happened, what was kept, what to do, and at most two things to press.
/// Plain text all of it.
struct Message {
    struct Action {
        QString text;
        std::function<void()> run;
        bool closes = true; ///< the message has served its purpose then
    };
    Tone tone = Tone::Neutral;
    QString headline;
    QString detail; ///< may be empty
    QList<Action> actions = {};
    /// Gone by itself after some seconds; only for what need not be read.
    bool isPassing = false;

    /// True if pressing something ends it: then it belongs to the place where it was asked, and
    /// goes with it.
    [[nodiscard]] bool isQuestion() const;
};

/// Messages stand above a page instead of boxes in the way. One bar shows one message; the newest
/// is on top, and at most three at a time.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(const Message& message, QWidget* parent = nullptr);

    [[nodiscard]] const Message& message() const { return m_message; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addTexts(QHBoxLayout* row);
    void addActions(QHBoxLayout* row);

    Message m_message;
};

/// The place for messages of a page or the window; takes no room while there are none.
class MessageStack : public QWidget {
    Q_OBJECT
public:
    explicit MessageStack(QWidget* parent = nullptr);

    void show(const Message& message);
    void clear();
    /// Takes away what belongs to the place that is left.
    void dropQuestions();
    [[nodiscard]] QList<MessageBar*> bars() const;

private:
    void remove(MessageBar* bar);
};

}
