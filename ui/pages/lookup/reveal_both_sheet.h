// Asking to see one key in two versions: a purpose first, then both values beside each other for a
// while.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class PurposePicker;

/// Each version is asked for, and recorded, by itself; where one is refused none is shown.
class RevealBothSheet : public Sheet
{
    Q_OBJECT

public:
    RevealBothSheet(PageContext& context, const domain::Secret& secret, std::string key,
                    std::uint32_t older, std::uint32_t newer, QWidget* parent);

private:
    void ask();
    void askFor(std::uint32_t version, std::vector<client::Revealed> before);
    void show(std::vector<client::Revealed> both);

    PageContext& m_context;
    const domain::SecretId m_secret;
    const std::string m_key;
    const std::uint32_t m_older;
    const std::uint32_t m_newer;
    PurposePicker* m_purpose;
};

} // namespace strongroom::ui
