// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

class Error;
class JsonOutput;

/// Why a command ended without doing what it was asked for: words on stderr for people and, with
/// --json, `{"error":{"code","reason","hint","detail","path","line","rows"}}` on stdout for
/// programs. What is not known is left out, but for the first three.
struct Complaint {
    std::string code;
    std::string reason;
    std::string hint;   ///< what to do; may be empty
    std::string detail; ///< as in Error, not meant for reading
    std::string path;
    std::uint64_t line = 0;
    std::vector<std::int64_t> rows;

    static Complaint of(const Error& problem);
    /// What was typed is wrong.
    static Complaint usage(std::string_view reason, std::string_view hint);
    static Complaint cancelled();
    /// Of an exception that is none of ours. Its text could hold anything: only that it happened
    /// is told (security.md 3.11).
    static Complaint unexpected();
    /// stdout is full or gone.
    static Complaint unwritten();

    /// Puts a case number in the place of CASE, ready to be pasted.
    void nameCase(std::string_view caseNumber);
    void print(std::ostream& out) const;
    /// A document of its own.
    void writeJson(std::ostream& out) const;
    /// As the member `error` of the object that is open.
    void writeJson(JsonOutput& json) const;
};

/// Knows whether anything has been written to a stream. An answer that has begun must not be
/// followed by an error: stdout holds one JSON document.
class AnswerWatch : public std::streambuf {
public:
    explicit AnswerWatch(std::ostream& out) : m_out(out), m_to(out.rdbuf(this)) {}
    ~AnswerWatch() override { m_out.rdbuf(m_to); }
    AnswerWatch(const AnswerWatch&) = delete;
    AnswerWatch& operator=(const AnswerWatch&) = delete;

    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }

private:
    int_type overflow(int_type c) override;
    std::streamsize xsputn(const char* text, std::streamsize length) override;
    int sync() override { return m_to->pubsync(); }

    std::ostream& m_out;
    std::streambuf* m_to;
    bool m_hasBegun = false;
};

}
