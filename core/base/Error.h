// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <vector>

namespace postinsyn {

/// The job cannot go on. Carries codes and arguments only: the words a person reads are chosen in
/// ui and app. No field ever holds content of an e-mail: `detail` is a name of ours (a column, a
/// sheet part, a state) or a number.
class Error : public std::exception {
public:
    /// `code` is a fixed kebab-case id such as `file-not-found`; `path` is UTF-8; `line` is
    /// 1-based, 0 = none.
    explicit Error(std::string code, std::string detail = {}, std::string path = {},
                   std::uint64_t line = 0);

    [[nodiscard]] const std::string& code() const { return m_code; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::uint64_t line() const { return m_line; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.c_str(); }

private:
    std::string m_code;
    std::string m_detail;
    std::string m_path;
    std::uint64_t m_line;
    std::string m_what;
};

/// A file cannot be opened, read, written or is beyond a limit.
class FileError : public Error {
public:
    using Error::Error;
};

/// The file as a whole is not something we can use (not a log, damaged container, unknown columns).
class FormatError : public Error {
public:
    using Error::Error;
};

/// The archive cannot be opened, read or written.
class StoreError : public Error {
public:
    using Error::Error;
};

/// A rule forbids it: a hold, an unjudged row, a leak. `rows` names the list rows (Nr) concerned,
/// if any.
class GateError : public Error {
public:
    using Error::Error;
    GateError(std::string code, std::vector<std::int64_t> rows, std::string detail = {});

    [[nodiscard]] const std::vector<std::int64_t>& rows() const { return m_rows; }

private:
    std::vector<std::int64_t> m_rows;
};

/// The user asked to stop. Not an Error: nothing is wrong.
class Cancelled {};

/// One bad record among millions: a value, collected with its line while the work goes on.
struct RowFault {
    std::uint64_t line =
        0;            ///< 1-based physical line (or record number where a format has no lines)
    std::string code; ///< kebab-case id, e.g. `field-count`
    std::string raw;  ///< bytes of the record as they came; never logged, purged like rows
};

/// What is wrong in a text that the user typed, for a message under the field.
struct SyntaxFault {
    std::size_t position = 0; ///< bytes from the start
    std::string code;         ///< kebab-case id
};

}
