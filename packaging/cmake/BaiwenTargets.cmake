# SPDX-FileCopyrightText: 2026 Baiwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# More than fifty test programs are linked at every build: lld does it several times faster than ld. It cannot read what
# GCC compiles for link-time optimisation.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld BAIWEN_HAS_LLD)
if(BAIWEN_HAS_LLD AND NOT CMAKE_INTERPROCEDURAL_OPTIMIZATION)
    add_link_options(-fuse-ld=lld)
endif()

# What every target of ours compiles with.
function(baiwen_target_options target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
        BAIWEN_VERSION="${PROJECT_VERSION}")
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
    if(BAIWEN_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(BAIWEN_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=${BAIWEN_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=${BAIWEN_SANITIZE})
    endif()
    if(BAIWEN_COVERAGE)
        target_compile_options(${target} PUBLIC --coverage)
        target_link_options(${target} PUBLIC --coverage)
    endif()
endfunction()
