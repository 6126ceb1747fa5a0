// Whatever note, checkpoint or note's key is accepted would have been written so.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/checkpoint.h"
#include "tests/fuzz/must_be.h"

using namespace strongroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (const auto checkpoint = crypto::Checkpoint::parse(text))
        mustBe(checkpoint->toText() == text);
    if (const auto note = crypto::Note::parse(text)) {
        mustBe(note->toString() == text);
        (void)crypto::Checkpoint::parse(note->text).hasValue();
        (void)crypto::openNote(*note, {}).hasValue();
    }
    // An id in capitals is the same id.
    if (const auto verifier = crypto::NoteVerifier::parse(text))
        mustBe(crypto::NoteVerifier::parse(verifier->toVkey()).hasValue());
    return 0;
}
