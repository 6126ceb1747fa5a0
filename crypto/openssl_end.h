// How OpenSSL ends where threads may outlive main().
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace strongroom::crypto {

/// Leaves OpenSSL whole until the process is gone, in the place of its clearing up at exit().
///
/// Clearing up frees what every thread keeps there, while a thread that is just ending may free the
/// same. std::thread is joined to its very end, and needs none of this. A QThread counts as
/// finished, for wait() and for the destructor, before what OpenSSL has it do at its end is done:
/// Qt's network thread and its pool are such threads. To be called before anything else uses
/// OpenSSL: later it changes nothing. False if OpenSSL does not begin at all.
bool keepOpensslForEndingThreads();

} // namespace strongroom::crypto
