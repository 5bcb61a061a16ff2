# SPDX-FileCopyrightText: 2026 Baiwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later
