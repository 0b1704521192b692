// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/GroundPanel.h"

#include "ui/pages/list/ListWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

GroundPanel::GroundPanel(const GroundTable& grounds, QWidget* parent)
    : QuestionPanel(tr("Cancel"), parent), m_grounds(grounds)
{
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Chapter, section or a word: 25, 18:8, patient"));
    m_find->setAccessibleName(tr("Find a provision"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &GroundPanel::fill);
    content().addWidget(m_find);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Provisions found"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(Theme::current().rowHeight() * 4);
    connect(m_list, &QListWidget::currentRowChanged, this, &GroundPanel::tell);
    connect(m_list, &QListWidget::itemActivated, this, &GroundPanel::sayYes);
    content().addWidget(m_list, 1);
    m_help = dimParagraph({});
    content().addWidget(m_help);
    auto* warning = new QHBoxLayout;
    m_warningIcon = new IconLabel(toneIcon(Tone::Warning));
    m_warning = plainParagraph({});
    warning->addWidget(m_warningIcon, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    content().addLayout(warning);
    setTabOrder(m_find, m_list);
    setTabOrder(m_list, &yes());
    setTabOrder(&yes(), &no());
}

void GroundPanel::ask(const QString& words, std::vector<std::string> first)
{
    m_first = std::move(first);
    question().setText(words);
    m_find->clear();
    fill();
    m_find->setFocus();
}

void GroundPanel::fill()
{
    const std::string typed = m_find->text().trimmed().toStdString();
    std::vector<SecrecyGround> found = m_grounds.search(typed);
    const auto putFirst = [&](const std::string& id) {
        const auto ground = m_grounds.find(id);
        if (!ground)
            return;
        std::erase_if(found, [&](const SecrecyGround& other) { return other.id == ground->id; });
        found.insert(found.begin(), *ground);
    };
    if (typed.empty())
        std::for_each(m_first.rbegin(), m_first.rend(), putFirst);
    else
        putFirst(typed);
    QPixmap nothing(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(1, 1));
    nothing.fill(Qt::transparent);
    m_list->clear();
    for (const SecrecyGround& ground : found) {
        auto* item = new QListWidgetItem(
            shownText(fromUtf8(ground.id) + QStringLiteral("   ") + fromUtf8(ground.name)));
        item->setData(Qt::UserRole, fromUtf8(ground.id));
        // Also nothing takes its room: the texts stand below each other.
        item->setIcon(ground.isNotForRegion ? toneIcon(Tone::Warning) : QIcon(nothing));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(found.empty() ? -1 : 0);
    tell();
}

void GroundPanel::tell()
{
    const QListWidgetItem* item = m_list->currentItem();
    const auto ground = item == nullptr
                            ? std::nullopt
                            : m_grounds.find(item->data(Qt::UserRole).toString().toStdString());
    yes().setEnabled(ground.has_value());
    yes().setText(ground ? tr("Use %1").arg(fromUtf8(ground->id)) : tr("Use the provision"));
    QStringList lines;
    QString warning;
    if (ground) {
        lines << tr("Protects: %1.").arg(shownText(ground->protects));
        for (const DamageTest test : ground->tests)
            lines << damageTestText(test);
        if (!ground->remark.empty())
            lines << shownText(ground->remark);
        if (ground->isNotForRegion)
            warning = tr("This provision is not for a region. Ask a lawyer before you use it.");
        else if (ground->check != TextCheck::Read)
            warning = tr("Check the wording: the text may have been amended.");
    } else {
        lines << tr("No provision holds all these words. Try a chapter, or fewer letters.");
    }
    m_help->setText(lines.join(QLatin1Char('\n')));
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_warningIcon->setVisible(!warning.isEmpty());
}

void GroundPanel::sayYes()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        emit chosen(item->data(Qt::UserRole).toString());
}

bool GroundPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            sayYes();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
