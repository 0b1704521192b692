// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/PaperView.h"

#include "ui/pages/issue/UndrawableText.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

/// One page, as wide as there is room for.
class PaperView::Sheet : public QWidget {
public:
    void show(std::shared_ptr<PaperPages> pages, int page)
    {
        m_pages = std::move(pages);
        m_page = page;
        update();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return m_pages ? int(width * m_pages->size().height() / m_pages->size().width()) : width;
    }

protected:
    void resizeEvent(QResizeEvent*) override { setMinimumHeight(heightForWidth(width())); }
    void paintEvent(QPaintEvent*) override
    {
        if (!m_pages)
            return;
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double scale = width() / m_pages->size().width();
        const QRectF paper(QPointF(0, 0), m_pages->size() * scale);
        // Paper is white, whatever the colours of the window.
        painter.fillRect(paper, Qt::white);
        painter.setPen(Theme::current().colors().border);
        painter.drawRect(paper.adjusted(0, 0, -1, -1));
        painter.scale(scale, scale);
        m_pages->paint(painter, m_page);
    }

private:
    std::shared_ptr<PaperPages> m_pages;
    int m_page = 0;
};

PaperView::PaperView(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1.5));
    column->addWidget(makeBar());
    m_undrawable = plainParagraph({});
    column->addWidget(m_undrawable);
    m_sheet = new Sheet;
    m_sheet->setAccessibleName(tr("A page of the list"));
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("The list as it will be printed"));
    m_area->setWidget(m_sheet);
    column->addWidget(m_area, 1);
}

QWidget* PaperView::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    m_back = new QPushButton(lineIcon(QStringLiteral("chevron-left")), tr("&Back"));
    connect(m_back, &QPushButton::clicked, this, &PaperView::left);
    row->addWidget(m_back);
    row->addStretch(1);
    m_previous = new QPushButton(tr("Previo&us page"));
    m_next = new QPushButton(tr("Ne&xt page"));
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    m_place = plainLabel({});
    row->addWidget(m_previous);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addStretch(1);
    m_mark = new Badge(Tone::Warning, tr("Preview: not given out"));
    row->addWidget(m_mark);
    m_print = new QPushButton(lineIcon(QStringLiteral("print")), tr("Pr&int …"));
    connect(m_print, &QPushButton::clicked, this, &PaperView::print);
    row->addWidget(m_print);
    return bar;
}

void PaperView::show(std::shared_ptr<PaperPages> pages, bool isIssued)
{
    m_mark->setVisible(!isIssued);
    m_print->setVisible(isIssued);
    m_pages = std::move(pages);
    m_undrawable->setText(undrawableText(m_pages->undrawable()));
    m_undrawable->setVisible(!m_undrawable->text().isEmpty());
    turnTo(0);
    m_next->setFocus();
}

void PaperView::clear()
{
    m_pages.reset();
    m_sheet->show(nullptr, 0);
}

void PaperView::turnTo(int page)
{
    m_page = std::clamp(page, 0, m_pages->count() - 1);
    m_place->setText(tr("Page %1 of %2").arg(numberText(m_page + 1), numberText(m_pages->count())));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pages->count());
    m_sheet->show(m_pages, m_page);
    m_area->verticalScrollBar()->setValue(0);
}

void PaperView::print()
{
    if (!m_pages)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_pages->count());
    // The pages stay as long as the dialog, whatever is shown meanwhile.
    connect(dialog, qOverload<>(&QDialog::accepted), this,
            [printer, pages = m_pages] { printOn(*printer, *pages); });
    dialog->QDialog::open();
}

void PaperView::printOn(QPrinter& printer, PaperPages& pages)
{
    printer.setFullPage(true);
    const bool isPart = printer.fromPage() > 0;
    const int first = isPart ? printer.fromPage() - 1 : 0;
    const int end = isPart ? std::min(printer.toPage(), pages.count()) : pages.count();
    QPainter painter(&printer);
    for (int page = first; page < end; ++page) {
        if (page > first && !printer.newPage())
            return;
        painter.save();
        const double scale = printer.pageLayout().fullRectPixels(printer.resolution()).width() /
                             pages.size().width();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
}

}
