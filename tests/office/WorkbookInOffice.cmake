# SPDX-License-Identifier: EUPL-1.2
# What LibreOffice shows of the demo's workbook is what our CSV file says, row by row and cell by cell,
# also where the office program speaks English and would like an AM or PM.
# Skipped, and told as skipped, where there is no soffice.
cmake_minimum_required(VERSION 3.25)
find_program(SOFFICE soffice)
if(NOT SOFFICE)
    message(STATUS "SKIPPED: soffice is not installed")
    return()
endif()

file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})
set(ENV{LC_ALL} C.UTF-8)
execute_process(COMMAND ${CLI} demo ${FOLDER}/demo RESULT_VARIABLE result OUTPUT_QUIET)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "the demo ended with ${result}")
endif()
file(GLOB workbook ${FOLDER}/demo/*.xlsx)
file(GLOB csv ${FOLDER}/demo/*.csv)
# Semicolons, quoted texts, UTF-8, cells as they are shown, every sheet in a file of its own.
execute_process(COMMAND ${SOFFICE} -env:UserInstallation=file://${FOLDER}/profile --headless
    --convert-to "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false,false,false,-1"
    --outdir ${FOLDER}/office ${workbook} RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET TIMEOUT 120)
file(GLOB shown ${FOLDER}/office/*-E-postlogg.csv)
file(GLOB about "${FOLDER}/office/*-Om listan.csv")
if(NOT result EQUAL 0 OR NOT shown OR NOT about)
    message(FATAL_ERROR "LibreOffice did not convert the workbook (${result})")
endif()

file(READ ${csv} ours)
string(SUBSTRING "${ours}" 3 -1 ours) # without the byte order mark
string(REPLACE "\r\n" "\n" ours "${ours}")
# The apostrophe that guards against formulas is needed in CSV only.
string(REGEX REPLACE "([;\n]\")'([-=+@])" "\\1\\2" ours "${ours}")

# Texts stand in quotes already; numbers, days, clock times and empty cells don't.
file(READ ${shown} theirs)
string(REGEX REPLACE "\n([0-9]+);([^;\"]*);([^;\"]*);" "\n\"\\1\";\"\\2\";\"\\3\";" theirs "${theirs}")
string(REPLACE "\";\n" "\";\"\"\n" theirs "${theirs}")

# A cell with very many recipients goes on in a sheet of its own.
file(GLOB sheet ${FOLDER}/office/*-Mottagare.csv)
file(READ ${sheet} recipients)
set(cut "\n\"([0-9]+)\";\"[^\"]*\";\"[^\"]*\";\"[^\"]*\";\"[^\"]*\";\"[^\"]*\";(\"[^\"]*; och [0-9]+ till [(]se blad Mottagare[)]\")")
while(theirs MATCHES "${cut}")
    set(nr ${CMAKE_MATCH_1})
    set(cell "${CMAKE_MATCH_2}")
    set(all "")
    set(rest "${recipients}")
    while(rest MATCHES "\n${nr};(\"([^\"]*)\"\n.*)$")
        string(APPEND all "; ${CMAKE_MATCH_2}")
        string(FIND "${CMAKE_MATCH_1}" "\n" end)
        string(SUBSTRING "${CMAKE_MATCH_1}" ${end} -1 rest)
    endwhile()
    string(SUBSTRING "${all}" 2 -1 all)
    string(REPLACE "${cell}" "\"${all}\"" theirs "${theirs}")
endwhile()

string(REGEX MATCHALL "\n\"[0-9]+\"" rows "${ours}")
list(LENGTH rows count)
if(count LESS 40)
    message(FATAL_ERROR "only ${count} rows were compared")
endif()
if(NOT ours STREQUAL theirs)
    file(WRITE ${FOLDER}/ours.txt "${ours}")
    file(WRITE ${FOLDER}/theirs.txt "${theirs}")
    message(FATAL_ERROR "LibreOffice shows other cells: compare ours.txt and theirs.txt in ${FOLDER}")
endif()
message(STATUS "LibreOffice shows the header and ${count} rows as the CSV file has them")
