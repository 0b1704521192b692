# SPDX-License-Identifier: EUPL-1.2
# Every library we lean on, found once. Why each is here: README, "Third-party parts".
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Poco REQUIRED COMPONENTS Foundation JSON Util Crypto)
find_package(EXPAT REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(date CONFIG REQUIRED)
find_package(SQLiteCpp CONFIG REQUIRED)
find_package(SQLite3 REQUIRED)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
# Debian's libzip config wants the tools zipcmp and ziptool installed: the .pc file asks for the library only.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)
# Debian's xlsxwriter.pc claims version "4": ask for none.
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
# Lays out the list for PDF and paper.
find_package(Qt6 6.4 REQUIRED COMPONENTS Gui)
if(POSTINSYN_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets PrintSupport Svg Test LinguistTools)
endif()
