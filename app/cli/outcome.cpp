// Kinds of error as exit codes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/outcome.h"

#include <iostream>

namespace strongroom::cli {

int say(const Error& error)
{
    std::cerr << error.message << '\n';
    switch (error.kind) {
    case ErrorKind::NotFound: return Absent;
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge: return Usage;
    default: return No;
    }
}

int sayInvalid(const std::string& why)
{
    std::cerr << "invalid: " << why << '\n';
    return No;
}

} // namespace strongroom::cli
