// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/FileChoice.h"

#include "ui/theme/Settings.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SystemDialogs.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

constexpr int monthLength = 7; // `2026-08`

std::filesystem::path nativeOf(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

}

QString suggestedListName(const std::string& caseNumber, const MessageFilter& filter, int version)
{
    QString name = fromUtf8(caseNumber);
    // What no file system takes within a name.
    for (QChar& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 0x20)
            c = QLatin1Char('-');
    // The file goes to a Swede, whatever language the window speaks.
    name += QStringLiteral(" Överblickslista");
    const auto month = [](const std::optional<LocalDate>& date) {
        return date ? QString::fromStdString(date->toIso()).left(monthLength) : QString();
    };
    const QString first = month(filter.from);
    const QString last = month(filter.to);
    if (!first.isEmpty() || !last.isEmpty())
        name += QLatin1Char(' ') + (first.isEmpty() ? last : first);
    if (!first.isEmpty() && !last.isEmpty() && first != last)
        name += QStringLiteral("–") + last;
    if (version > 1)
        name += QStringLiteral(" v%1").arg(version);
    return name;
}

FileChoice::FileChoice(Settings& settings, QWidget* parent) : QWidget(parent), m_settings(settings)
{
    const Theme& theme = Theme::current();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(theme.space(1));
    grid->setColumnStretch(1, 1);

    auto* kinds = new QWidget;
    auto* kindColumn = new QVBoxLayout(kinds);
    kindColumn->setContentsMargins(0, 0, 0, 0);
    kindColumn->setSpacing(theme.space(0.75));
    m_workbook = new QCheckBox(tr("E&xcel workbook: the requester marks rows in it"));
    m_workbook->setChecked(true);
    m_pdf = new QCheckBox(tr("P&DF: to read and to print"));
    m_csv = new QCheckBox(tr("&CSV: plain text for any program"));
    for (QCheckBox* box : {m_workbook, m_pdf, m_csv}) {
        kindColumn->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &FileChoice::changed);
    }
    setFocusProxy(m_workbook);
    grid->addWidget(kinds, 0, 0, 1, 3);

    m_name = new QLineEdit;
    auto* nameLabel = plainLabel(tr("&Name"));
    nameLabel->setBuddy(m_name);
    grid->addWidget(nameLabel, 1, 0);
    grid->addWidget(m_name, 1, 1, 1, 2);
    m_folder = new QLineEdit;
    auto* folderLabel = plainLabel(tr("F&older"));
    folderLabel->setBuddy(m_folder);
    grid->addWidget(folderLabel, 2, 0);
    grid->addWidget(m_folder, 2, 1);
    auto* choose = new QPushButton(tr("Choose folde&r …"));
    connect(choose, &QPushButton::clicked, this, &FileChoice::browse);
    grid->addWidget(choose, 2, 2);
    for (QLineEdit* field : {m_name, m_folder})
        connect(field, &QLineEdit::textChanged, this, &FileChoice::changed);

    QString folder = m_settings.outputFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void FileChoice::setName(const QString& name)
{
    m_name->setText(name);
}

void FileChoice::setKinds(const QStringList& kinds)
{
    m_workbook->setChecked(kinds.contains(QStringLiteral("xlsx")));
    m_csv->setChecked(kinds.contains(QStringLiteral("csv")));
    m_pdf->setChecked(kinds.contains(QStringLiteral("pdf")));
}

bool FileChoice::isComplete() const
{
    const bool hasKind = m_workbook->isChecked() || m_csv->isChecked() || m_pdf->isChecked();
    return hasKind && !m_name->text().trimmed().isEmpty() && !m_folder->text().trimmed().isEmpty();
}

QString FileChoice::pathWith(const QString& ending) const
{
    QString name = m_name->text().trimmed();
    for (const QString& known :
         {QStringLiteral(".xlsx"), QStringLiteral(".csv"), QStringLiteral(".pdf")})
        if (name.endsWith(known, Qt::CaseInsensitive))
            name.chop(known.size());
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).filePath(name + ending);
}

void FileChoice::fill(ListOrder& order) const
{
    if (m_workbook->isChecked())
        order.workbook = nativeOf(pathWith(QStringLiteral(".xlsx")));
    if (m_csv->isChecked())
        order.csv = nativeOf(pathWith(QStringLiteral(".csv")));
    if (m_pdf->isChecked())
        order.pdf = nativeOf(pathWith(QStringLiteral(".pdf")));
}

QStringList FileChoice::existing() const
{
    QStringList found;
    const auto look = [&](const QCheckBox* box, const QString& ending) {
        if (box->isChecked() && QFileInfo::exists(pathWith(ending)))
            found.append(QFileInfo(pathWith(ending)).fileName());
    };
    look(m_workbook, QStringLiteral(".xlsx"));
    look(m_csv, QStringLiteral(".csv"));
    look(m_pdf, QStringLiteral(".pdf"));
    return found;
}

void FileChoice::chooseFreeName()
{
    const QString base = m_name->text().trimmed();
    for (int number = 2; !existing().isEmpty() || m_name->text() == base; ++number)
        m_name->setText(QStringLiteral("%1 (%2)").arg(base).arg(number));
    m_name->setFocus();
}

void FileChoice::remember()
{
    m_settings.setOutputFolder(m_folder->text().trimmed());
}

void FileChoice::browse()
{
    askForFile(
        this, {FileQuestion::Kind::Folder, tr("Choose folder"), m_folder->text(), {}},
        [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
}

}
