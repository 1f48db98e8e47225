package cli_test

// two are a folder with two workbooks.
func two(a, b drawing) map[string]drawing { return map[string]drawing{"a.xlsx": a, "b.xlsx": b} }

// of makes form B one of another commune.
func of(name, district string) edit {
	return all(set("A2", "Xã: "+name), set("A3", "Huyện "+district+", tỉnh Lai Châu"))
}

// batchCodes are 501, 502 and 505.
func batchCodes() []codeCase {
	other := of("Nà Thử", "Tam Đường")
	code := func(code string) edit { return set("A6", "Mã xã: "+code) }
	sound := drawn(formB)
	return []codeCase{
		{code: "501.same", what: "one workbook twice",
			faulty: two(sound, drawn(formB, set("A2", "XÃ BẢN THỬ"))),
			want:   []string{"NTM501.same info b.xlsx:A2"},
			twin:   two(sound, drawn(formB, of("Bản Thử", "Tân Uyên")))}, // the name in two districts
		{code: "501.differs", what: "two workbooks that differ",
			faulty:  two(sound, drawn(formB, set("C12", "Cơ bản đạt"))),
			want:    []string{"NTM501.differs error b.xlsx:C12"},
			twin:    two(sound, drawn(formB, set("C12", "Cơ bản đạt"), set("A4", "Kỳ báo cáo: tháng 6/2023"))),
			twinHas: []string{"NTM502 warning a.xlsx:A4"}},
		{code: "501.maybe", what: "a workbook without the district, and two communes of the name",
			faulty: map[string]drawing{"a.xlsx": sound, "b.xlsx": drawn(formB, of("Bản Thử", "Tân Uyên")), "c.xlsx": drawn(formB, set("A3", "Tỉnh Lai Châu"))},
			want:   []string{"NTM501.maybe error c.xlsx:A2"},
			twin:   map[string]drawing{"a.xlsx": sound, "b.xlsx": drawn(formB, of("Bản Thử", "Tân Uyên")), "c.xlsx": drawn(formB, of("Bản Thử", "Sìn Hồ"))}},
		{code: "501.code", what: "a code left in from the workbook that was copied",
			faulty: two(drawn(formB, code("03424")), drawn(formB, other, code("03424"))),
			want:   []string{"NTM501.code warning b.xlsx:A2"},
			twin:   two(drawn(formB, code("03424")), drawn(formB, other, code("03425")))},
		{code: "502", what: "a workbook of another quarter",
			faulty: map[string]drawing{"a.xlsx": sound, "b.xlsx": drawn(formB, other), "c.xlsx": drawn(formB, of("Sơn Thử", "Tam Đường"), set("A4", "Kỳ báo cáo: quý II/2023"))},
			want:   []string{"NTM502 warning c.xlsx:A4"},
			twin:   two(sound, drawn(formB, other, set("A4", "Kỳ báo cáo: quý I/2023")))}, // the same last day
		{code: "505", what: "a workbook of the other rule set",
			faulty: map[string]drawing{"a.xlsx": sound, "b.xlsx": drawn(formB, other), "c.xlsx": drawn(formB, of("Sơn Thử", "Tam Đường"), set("A1", "BIỂU XÃ NÔNG THÔN MỚI"), basicNames)},
			want:   []string{"NTM505 error c.xlsx:"},
			twin:   map[string]drawing{"a.xlsx": sound, "b.xlsx": drawn(formB, other), "c.xlsx": drawn(formB, of("Sơn Thử", "Tam Đường"), set("A1", "BIỂU XÃ NTM NÂNG CAO"))}},
	}
}

// listed is a roster of communes in Tam Đường.
func listed(names ...string) drawing {
	return drawn(func(d *draft) {
		d.row(1, "TT", "Tên xã", "Huyện", "Tỉnh")
		for i, name := range names {
			d.row(2+i, i+1, name, "Tam Đường", "Lai Châu")
		}
	})
}

// rosterCodes are 503 and 504.
func rosterCodes() []codeCase {
	args := []string{"--roster", "{dir}/ds.xlsx"}
	sound := drawn(formB)
	with := func(book drawing, names ...string) map[string]drawing {
		return map[string]drawing{"a.xlsx": book, "ds.xlsx": listed(names...)}
	}
	return []codeCase{
		{code: "503", what: "a commune that has not reported", args: args,
			faulty: with(sound, "Bản Thử", "Nà Khác"),
			want:   []string{"NTM503 warning ds.xlsx:B3"},
			twin:   with(sound, "BẢN THỬ")},
		{code: "503.near", what: "a report whose name is a letter off", args: args,
			faulty: with(drawn(formB, set("A2", "Xã: Bàn Thử")), "Bản Thử"),
			want:   []string{"NTM504.suggest warning a.xlsx:A2", "NTM503.near warning ds.xlsx:B2"},
			twin:   with(drawn(formB, set("A2", "Xã Bản  Thử")), "Xã Bản Thử")},
		{code: "504", what: "a commune that nobody listed", args: args,
			faulty: with(drawn(formB, of("Sơn Xa", "Tam Đường")), "Hồ Thử"),
			want:   []string{"NTM504 warning a.xlsx:A2", "NTM503 warning ds.xlsx:B2"},
			twin:   with(drawn(formB, set("A3", nil)), "Bản Thử")}, // no district: nothing speaks against it
		{code: "504.suggest", what: "the name in another district", args: args,
			faulty: with(drawn(formB, of("Bản Thử", "Tân Uyên")), "Bản Thử"),
			want:   []string{"NTM504.suggest warning a.xlsx:A2", "NTM503.near warning ds.xlsx:B2"},
			twin:   with(sound, "Bản Thử")},
	}
}
