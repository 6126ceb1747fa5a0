// Guesses by zxcvbn; sameness by HMACs under a key of this process.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/hygiene_api.h"

#include <deque>

namespace strongroom::client {

class LocalHygiene final : public HygieneApi
{
public:
    LocalHygiene();

    QCoro::Task<std::optional<double>> guessBits(SecretBytes value,
                                                 std::vector<std::string> near) const override;
    std::optional<ValueMark> markOf(const SecretBytes& value) const override;
    void remember(const ValuePlace& place, const SecretBytes& value) override;
    std::vector<ValuePlace> knownAt(const ValueMark& mark) const override;
    void forget() override;

private:
    struct Known
    {
        ValueMark mark{};
        ValuePlace place{};
    };

    SecretBytes m_key; ///< Empty if there were no random bytes: then nothing is the same.
    std::deque<Known> m_known;
};

} // namespace strongroom::client
