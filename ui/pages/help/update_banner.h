// News of another version of the program, told once a version and not at all to those who do not
// want it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/feedback/banner.h"

namespace strongroom::ui {

/// What whoever starts the program has found out about its package.
struct UpdateNews
{
    enum class Kind {
        Offered,  ///< The package's channel has it.
        Installed ///< It lies on the disk already, and this one runs still.
    };
    Kind kind = Kind::Offered;
    QString version{};
};

/// On unless somebody said otherwise.
bool updatesAreTold();

class UpdateBanner : public Banner
{
    Q_OBJECT

public:
    explicit UpdateBanner(QWidget* parent = nullptr);

    /// False if it was not shown: put aside before ("update/seen"), or not wanted.
    bool tell(const UpdateNews& news);
    void setWanted(bool wanted);

private:
    QString m_seen; ///< What the banner is about.
};

} // namespace strongroom::ui
