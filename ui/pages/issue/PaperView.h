// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/ListServices.h"

#include <QWidget>

class QLabel;
class QPrinter;
class QPushButton;
class QScrollArea;

namespace postinsyn {

/// The list as it will be printed, page by page, and the way to a printer: both paint what the
/// service laid out, which holds nothing that is masked.
class PaperView : public QWidget {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);

    /// What has not left can be looked at, but it is not printed: paper leaves too.
    void show(std::shared_ptr<PaperPages> pages, bool isIssued);
    [[nodiscard]] bool isEmpty() const { return m_pages == nullptr; }
    void clear();
    /// Asks for a printer, then prints.
    void print();
    /// All pages, or those that the printer was told.
    static void printOn(QPrinter& printer, PaperPages& pages);

signals:
    void left();

private:
    class Sheet;
    [[nodiscard]] QWidget* makeBar();
    void turnTo(int page);

    std::shared_ptr<PaperPages> m_pages;
    int m_page = 0;
    Sheet* m_sheet = nullptr;
    QScrollArea* m_area = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_print = nullptr;
    QWidget* m_mark = nullptr;
    QLabel* m_undrawable = nullptr;
};

}
