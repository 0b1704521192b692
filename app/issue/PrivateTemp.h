// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/PrivateFile.h"
#include "core/store/Archive.h"

#include <filesystem>
#include <system_error>

namespace postinsyn {

/// The private folder beside the archive in which files that go out are written and read back.
inline std::filesystem::path tempFolderOf(const Archive& archive)
{
    return archive.path().parent_path() / (archive.path().stem().string() + ".tmp");
}

/// It is there as long as this is, and goes when nothing is left in it.
class PrivateTemp {
public:
    explicit PrivateTemp(const Archive& archive) : m_path(tempFolderOf(archive))
    {
        createPrivateFolder(m_path);
    }
    PrivateTemp(const PrivateTemp&) = delete;
    PrivateTemp& operator=(const PrivateTemp&) = delete;
    ~PrivateTemp()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}
