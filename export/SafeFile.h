// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace postinsyn {

/// A folder of our own (0700) for files that are not proved yet. What an earlier run left in it is
/// removed first, and it goes with the object.
class WorkFolder {
public:
    /// Makes `parent / name`. `parent` is the private folder for temporary files in the data
    /// folder.
    WorkFolder(const std::filesystem::path& parent, std::string_view name);
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A finished file on its way to the name that was asked for. Until `keep`, everything is undone
/// when the object goes: several files appear together or not at all.
///
/// Errors: FileError{`target-exists`}; `target-not-writable` (detail: `open-elsewhere`, `folder`,
/// `kind`, `same` or a number of the system); `disk-full`; `file-differs` if it did not read back
/// as it was written.
class SafeFile {
public:
    /// Throws if the target cannot be had. Nothing is written yet.
    SafeFile(std::filesystem::path target, bool mayOverwrite);
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    /// Writes `<target>.part` (0600), flushes it to the disk, reads it again and compares.
    void write(std::string_view bytes);
    /// Gives it its name. A file that was there and may be replaced is put aside.
    void takeName();
    /// From now on it stays.
    void keep();

    [[nodiscard]] const std::filesystem::path& target() const { return m_target; }

private:
    enum class State : std::uint8_t { Nothing, Written, Named, Kept };

    void checkTarget() const;
    void putOldAside();
    bool takesFreeName();
    [[nodiscard]] std::filesystem::path beside(std::string_view suffix) const;

    std::filesystem::path m_target;
    bool m_mayOverwrite;
    bool m_isOldAside = false;
    State m_state = State::Nothing;
};

/// The bytes of a file. Throws FileError{`file-not-readable`}.
std::string readWholeFile(const std::filesystem::path& path);

}
