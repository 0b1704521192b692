// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

struct IssuedFile;

/// What an issue does to names outside the archive's own folder. It is on the disk before the first
/// of them is touched and goes when all is done or undone; one that is found later is of a run that
/// was killed, and settleBrokenIssue ends that run.
class IssueTrail {
public:
    /// `folder` is the private folder for temporary files. Throws FileError{`temp-full`}.
    IssueTrail(const std::filesystem::path& folder, std::span<const std::filesystem::path> targets);
    ~IssueTrail();
    IssueTrail(const IssueTrail&) = delete;
    IssueTrail& operator=(const IssueTrail&) = delete;

    /// The files are proved and take their names from now on. Throws FileError{`temp-full`}.
    void beginNaming(std::span<const IssuedFile> files);

private:
    void write(std::string_view text) const;

    std::filesystem::path m_path;
};

/// What became of a file whose issue was broken off.
struct SettledFile {
    enum class Outcome : std::uint8_t {
        Kept,     ///< its issue was recorded: it is the one that went out
        Removed,  ///< it was not recorded, and nothing was there before
        Restored, ///< it was not recorded: the file that was there before is back
        InTheWay, ///< another file has its name by now: the one from before is `<target>.old.part`
    };
    std::filesystem::path target;
    Outcome outcome = Outcome::Kept;
};

/// The files under their final names that an issue put there and `wasRecorded` does not know: it
/// goes on at the moment, or was broken off. Changes nothing.
std::vector<std::filesystem::path>
unrecordedFiles(const std::filesystem::path& folder,
                const std::function<bool(std::string_view sha256)>& wasRecorded);

/// Ends an issue that was broken off: undoes what it did to files, or where `wasRecorded` knows the
/// SHA-256 (hexadecimal) of a file, removes what it put aside. No file stays under its final name
/// that the archive has no record of. Names the files that had got their names; empty if nothing
/// was broken off.
std::vector<SettledFile>
settleBrokenIssue(const std::filesystem::path& folder,
                  const std::function<bool(std::string_view sha256)>& wasRecorded);

}
