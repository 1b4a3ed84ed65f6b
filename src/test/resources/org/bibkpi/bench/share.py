"""The share of publications per year with a hospital's address, as an analyst would write it in an afternoon."""
import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

folder, names = Path(sys.argv[1]), Path(sys.argv[2])
hospital = re.compile("|".join(names.read_text(encoding="utf-8").split("\n")[:-1]), re.IGNORECASE)
seen, publications, hits = set(), Counter(), Counter()
for file in sorted(folder.iterdir()):
    opened = gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else open(file, encoding="utf-8")
    with opened as lines:
        for line in lines:
            work = json.loads(line)
            year = work["publication_year"]
            if work["id"] in seen or not 2016 <= year <= 2022 or work["type"] not in ("article", "review"):
                continue
            seen.add(work["id"])
            publications[year] += 1
            hits[year] += any(
                hospital.search(address)
                for authorship in work["authorships"]
                for address in authorship["raw_affiliation_strings"]
            )
for year in sorted(publications):
    print(year, hits[year], publications[year], f"{100 * hits[year] / publications[year]:.1f} %")
