// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace postinsyn {

/// What the window remembers of its user, in the user's own configuration folder: how things look
/// and where archives and files that were given out lie. Never anything that is told in an archive.
class Settings {
public:
    /// The user's own.
    Settings();
    /// Kept in this file; for tests.
    explicit Settings(const QString& file);

    /// `sv` or `en`; Swedish unless chosen otherwise.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);

    /// Newest first, at most ten.
    [[nodiscard]] QStringList recentArchives() const;
    void addRecentArchive(const QString& path);
    void removeRecentArchive(const QString& path);

    /// Where a file that was given out was put, by the uid of its record in the archive, which
    /// never holds a path. Empty: not from here.
    [[nodiscard]] QString issuedFile(const QString& uid) const;
    void setIssuedFile(const QString& uid, const QString& path);
    /// Where lists were written last; empty at first. Not part of the layouts.
    [[nodiscard]] QString outputFolder() const;
    void setOutputFolder(const QString& folder);

    /// Places, widths and columns of a part of the window, by a name of ours: `window/geometry`,
    /// `events/table`.
    [[nodiscard]] QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);
    void forgetLayouts();

private:
    QSettings m_store;
};

}
