// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/MappingEditor.h"

#include "core/import/ColumnProposal.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

MappingEditor::MappingEditor(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(this, Qt::AlignTop);
    flow->setSpacing(Theme::current().space(1.5));
    m_fields = {addChoice(tr("Time"), true),          addChoice(tr("Sender"), true),
                addChoice(tr("Recipients"), true),    addChoice(tr("Subject"), false),
                addChoice(tr("Status"), false),       addChoice(tr("Message id"), false),
                addChoice(tr("Network id"), false),   addChoice(tr("Size"), false),
                addChoice(tr("To, Cc or Bcc"), false)};
    m_separator = addChoice(tr("Between recipients"), false);
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Vertical line"), QChar(u'|'));
    m_separator->addItem(tr("Space"), QChar(u' '));
    m_dateOrder = addChoice(tr("Order of the date"), false);
    m_dateOrder->addItem(tr("By the file itself"), QString());
    m_dateOrder->addItem(tr("Day, month, year"), QStringLiteral("dmy"));
    m_dateOrder->addItem(tr("Month, day, year"), QStringLiteral("mdy"));
    m_dateOrder->addItem(tr("Year, month, day"), QStringLiteral("ymd"));
}

QComboBox* MappingEditor::addChoice(const QString& name, bool isNeeded)
{
    const Theme& theme = Theme::current();
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(0.5));
    const QString text = isNeeded ? tr("%1 (needed)").arg(name) : name;
    QLabel* label = plainLabel(text);
    auto* box = new QComboBox;
    box->setAccessibleName(text);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    label->setBuddy(box);
    column->addWidget(label);
    column->addWidget(box);
    layout()->addWidget(cell);
    connect(box, &QComboBox::currentIndexChanged, this, &MappingEditor::mappingChanged);
    return box;
}

void MappingEditor::show(const std::vector<std::string>& columns,
                         const std::optional<ColumnMapping>& chosen)
{
    const QSignalBlocker quiet(this);
    m_columns = columns;
    for (QComboBox* box : m_fields) {
        box->clear();
        box->addItem(tr("None"));
        for (const std::string& column : columns)
            box->addItem(shownText(column));
    }
    const ColumnMapping mapping = chosen ? *chosen : proposedMapping(columns);
    choose(Time, mapping.time);
    choose(Sender, mapping.sender);
    choose(Recipients, mapping.recipients);
    choose(Subject, mapping.subject.value_or(""));
    choose(Status, mapping.status.value_or(""));
    choose(MessageId, mapping.messageId.value_or(""));
    choose(NetworkId, mapping.networkId.value_or(""));
    choose(Size, mapping.size.value_or(""));
    choose(Kind, mapping.kind.value_or(""));
    m_separator->setCurrentIndex(
        std::max(m_separator->findData(QChar(QLatin1Char(mapping.recipientSeparator))), 0));
    m_dateOrder->setCurrentIndex(
        std::max(m_dateOrder->findData(fromUtf8(mapping.dateOrder.value_or(""))), 0));
}

void MappingEditor::choose(Field field, const std::string& column)
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    const bool isThere = !column.empty() && found != m_columns.end();
    m_fields.at(field)->setCurrentIndex(isThere ? int(found - m_columns.begin()) + 1 : 0);
}

std::optional<std::string> MappingEditor::chosen(Field field) const
{
    const int at = m_fields.at(field)->currentIndex() - 1;
    if (at < 0 || std::size_t(at) >= m_columns.size())
        return std::nullopt;
    return m_columns[std::size_t(at)];
}

std::optional<ColumnMapping> MappingEditor::mapping() const
{
    const auto time = chosen(Time);
    const auto sender = chosen(Sender);
    const auto recipients = chosen(Recipients);
    if (!time || !sender || !recipients)
        return std::nullopt;
    ColumnMapping mapping;
    mapping.time = *time;
    mapping.sender = *sender;
    mapping.recipients = *recipients;
    mapping.subject = chosen(Subject);
    mapping.status = chosen(Status);
    mapping.messageId = chosen(MessageId);
    mapping.networkId = chosen(NetworkId);
    mapping.size = chosen(Size);
    mapping.kind = chosen(Kind);
    mapping.recipientSeparator = m_separator->currentData().toChar().toLatin1();
    if (const QString order = m_dateOrder->currentData().toString(); !order.isEmpty())
        mapping.dateOrder = order.toStdString();
    return mapping;
}

}
