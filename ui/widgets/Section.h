// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVBoxLayout>
#include <QWidget>

class QLabel;

namespace postinsyn {

/// A part of a page with a heading: on a card (surface with a hairline around it) or bare.
class Section : public QWidget {
    Q_OBJECT
public:
    enum class Look { Card, Bare };

    explicit Section(const QString& title, Look look = Look::Card, QWidget* parent = nullptr);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout& content() const { return *m_content; }
    /// On the line of the heading, at the right.
    void addToHeading(QWidget* widget);
    void setTitle(const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
    QLabel* m_title = nullptr;
    QHBoxLayout* m_heading = nullptr;
    QVBoxLayout* m_content = nullptr;
};

}
