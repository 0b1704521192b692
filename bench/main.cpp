// SPDX-License-Identifier: EUPL-1.2
#include "bench/TraceFile.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <string>

using namespace postinsyn::bench;

int main(int argc, char** argv)
{
    CLI::App app{"Makes test data of any size and measures Postinsyn beside what one would use "
                 "instead"};
    app.require_subcommand(1);

    TraceShape shape;
    std::string out;
    bool isUtf16 = false;
    bool isOldestFirst = false;
    CLI::App* generate = app.add_subcommand("generate", "Write a made-up message trace as CSV");
    generate->add_option("--rows", shape.rows, "Rows under the header")->capture_default_str();
    generate->add_option("--seed", shape.seed, "Same seed, same bytes")->capture_default_str();
    generate->add_option("--out", out, "File to write")->required();
    generate->add_flag("--utf16", isUtf16, "UTF-16LE instead of UTF-8");
    generate->add_flag("--oldest-first", isOldestFirst, "Ascending time instead of descending");

    CLI11_PARSE(app, argc, argv);
    try {
        shape.order = isOldestFirst ? TraceOrder::OldestFirst : TraceOrder::NewestFirst;
        writeTraceFile(shape, isUtf16 ? TraceEncoding::Utf16Le : TraceEncoding::Utf8, out);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "postinsyn-bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
