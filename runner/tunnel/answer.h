// What the runner says to one message of the control plane.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "base/trace/span.h"
#include "runner/custody/custody.h"
#include "runner/stores/named_stores.h"
#include "runner/witness/witness.h"

#include <string>
#include <string_view>

namespace strongroom::runner {

/// Who answers what.
struct Answering
{
    Custody& custody;
    Witness* witness = nullptr;          ///< None: nobody watches the record's log.
    const NamedStores* stores = nullptr; ///< None: no backend is reached from here.
};

/// The reply to {"id","op","body"} as docs/formats/tunnel.md has it; an error for what cannot be
/// done, which goes into the log with its reason.
/// May be called from any thread.
/// Where there are `spans`, tells them that something was done, and for which purpose.
std::string answer(const Answering& answering, Log& log, std::string_view message,
                   SpanSink* spans = nullptr);

/// The first message of a connection.
std::string hello(const Custody& custody);

} // namespace strongroom::runner
