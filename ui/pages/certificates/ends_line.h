// In a secret's detail: when the first of its certificates ends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/text_label.h"

namespace strongroom::ui {

/// Not shown where nothing ends, or nothing is known of it.
class EndsLine : public TextLabel
{
    Q_OBJECT

public:
    explicit EndsLine(PageContext& context, QWidget* parent = nullptr);

    /// Asks; never for a value.
    void setSecret(const domain::SecretId& secret);

private:
    PageContext& m_context;
    domain::SecretId m_secret{};
};

} // namespace strongroom::ui
