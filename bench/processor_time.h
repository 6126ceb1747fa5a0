// Time that this program's threads had a processor: a machine that does other things does not
// change it much.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <ctime>

namespace strongroom::bench {

inline double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Deed>
double millisecondsOf(Deed deed)
{
    const double begun = processorMilliseconds();
    deed();
    return processorMilliseconds() - begun;
}

} // namespace strongroom::bench
